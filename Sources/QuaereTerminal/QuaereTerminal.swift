// QuaereTerminal
