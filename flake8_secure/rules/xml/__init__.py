"""XML that is believed: parsers that do what a hostile document tells them."""
