"""Live widgets: move it, and see what changes. Each has a static twin drawn by the same function."""
