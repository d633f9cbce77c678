"""What libraries are like: spellings, sources, sinks, sanitizers and propagators, as data."""
