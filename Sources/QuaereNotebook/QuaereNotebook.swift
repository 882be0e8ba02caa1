// QuaereNotebook
