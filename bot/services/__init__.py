"""Use cases: what people may do, with roles checked; functions over a `Context`. Know no web and no gateway."""
