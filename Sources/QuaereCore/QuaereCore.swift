// QuaereCore
