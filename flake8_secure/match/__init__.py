"""How a rule says what it looks for: calls, names, imports, texts, nodes, and conditions on them."""
