// QuaereReading
