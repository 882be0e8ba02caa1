// QuaereIndex
