// QuaereRender
