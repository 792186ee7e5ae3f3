"""A compiled document in a state, as SVG: pure, and light to import."""
