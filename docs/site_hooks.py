"""What mkdocs does to a page of the site (``mkdocs.yml``)."""

from __future__ import annotations

import re
from typing import Any

ROLE = re.compile(r":(?:class|meth|func|mod|data|attr):(?=<)")
"""A role of Sphinx before a name in a docstring."""


def on_page_markdown(markdown: str, **about: Any) -> str:
    """The page with links to files beside ``docs`` as the site has them."""
    return markdown.replace("](../docs/", "](").replace("](../bench/", "](bench/")


def on_page_content(html: str, **about: Any) -> str:
    """The page without the roles of its docstrings."""
    return ROLE.sub("", html)
