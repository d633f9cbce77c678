"""Web frameworks: settings, views and responses that give a protection up."""
