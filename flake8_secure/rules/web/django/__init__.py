"""Django and Django REST framework: settings, pages, queries, passwords."""
