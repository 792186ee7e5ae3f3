"""A Dash component that stands in a place of the page which Dash did not make."""

from __future__ import annotations

from typing import ClassVar

from dash.development.base_component import Component


class Portal(Component):
    """Shows ``children`` in the element whose id is ``to``; the page holds it from the start.

    So the page has its whole shape before Dash is there. ``table`` names the table that a grid
    within is to show. The script of it is ``web/dash/portal.js``.
    """

    _children_props: ClassVar[list[str]] = []
    _base_nodes: ClassVar[list[str]] = ["children"]
    _namespace = "contact_lines"
    _type = "Portal"

    def __init__(self, children=None, *, id: str, to: str, table: str | None = None) -> None:
        self._prop_names = ["children", "id", "to", "table"]
        self._valid_wildcard_attributes: list[str] = []
        self.available_properties = self._prop_names
        self.available_wildcard_properties: list[str] = []
        given = {"id": id, "to": to, "table": table}
        super().__init__(children=children, **{k: v for k, v in given.items() if v is not None})
