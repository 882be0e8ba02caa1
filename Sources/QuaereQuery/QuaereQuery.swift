// QuaereQuery
