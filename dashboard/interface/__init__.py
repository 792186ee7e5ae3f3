"""What programs ask of the record: resources, their parameters, their forms, in OpenAPI."""
