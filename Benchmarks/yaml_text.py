"""Writes YAML that every reader takes the same way: nested blocks, and texts in double quotes."""

import json


def yaml_text(value, indent=""):
    """The lines of a dictionary or a list, each with a new line at its end."""
    if isinstance(value, dict):
        return "".join(f"{indent}{key}:{_rest(item, indent)}" for key, item in value.items())
    return "".join(f"{indent}-{_rest(item, indent)}" for item in value)


def _rest(value, indent):
    if isinstance(value, (dict, list)):
        return "\n" + yaml_text(value, indent + "  ")
    return f" {json.dumps(value)}\n"
