"""How a template becomes Python: as Jinja does it, without what our templates have no use for.

Jinja allows for values and calls of all kinds at each place of a template. In ours a dot is a field
of a value, a macro stands at the top of its template and is given its arguments by place, a call is
one of a macro or of a function of ours, a loop is asked for no more than `Loop` tells, and what is
imported is the same on every page. So the code says just that, and a page takes a quarter of the
time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from jinja2 import Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame, MacroRef
from jinja2.idtracking import VAR_LOAD_ALIAS, VAR_LOAD_RESOLVE
from jinja2.utils import missing
from markupsafe import Markup, escape

from sdsite.pages import markup
from sdsite.pages.markup import escape_text

Draw = Callable[..., Markup]


def shown(value: Any) -> str:  # noqa: ANN401  a template may write anything
    """What stands on the page for a value: markup as it is, anything else escaped."""
    if value.__class__ is str:
        return escape_text(value)
    if value.__class__ is int:
        return str(value)
    return value if value.__class__ is Markup else escape(value)


def as_part(draw: Draw, parameters: int, caller: Undefined | None) -> Draw:
    """What draws a part, called by place: what is not given is missing; `caller` comes last."""
    defaults = (missing,) * parameters
    draw.__defaults__ = defaults if caller is None else (*defaults, caller)
    return draw


class Loop:
    """Where a loop of a template stands."""

    __slots__ = ("_before", "first", "index0", "last")
    first: bool
    """Whether this is the first item."""
    last: bool
    """Whether this is the last item."""
    index0: int
    """Number of the item, from 0."""

    def __init__(self) -> None:
        """Begin before the first item."""
        self._before: object = missing

    def changed(self, value: object) -> bool:
        """Whether this value is another than at the item before."""
        before, self._before = self._before, value
        return before is missing or before != value


def looped(items: Iterable[object], _undefined: object) -> Iterator[tuple[object, Loop]]:
    """Each item with where the loop stands, for a loop that asks."""
    every, loop = tuple(items), Loop()
    last = len(every) - 1
    for at, item in enumerate(every):
        loop.index0, loop.first, loop.last = at, at == 0, at == last
        yield item, loop


class TemplateCode(CodeGenerator):
    """Writes the Python of one template; everything not named here is Jinja's own."""

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:  # noqa: N802
        """Begin with what the others below lean on."""
        self.writeline(f"from {__name__} import as_part, shown")
        self.writeline(f"from {markup.__name__} import as_markup, escape_text")
        self.writeline("ours = environment.globals")
        super().visit_Template(node, frame)
        self.writeline(f"from {__name__} import looped as LoopContext")  # after Jinja's own

    def enter_frame(self, frame: Frame) -> None:
        """Take what every template may name from where it stands, not from each page."""
        loads = frame.symbols.loads
        for target, (action, name) in loads.items():
            if action == VAR_LOAD_RESOLVE and name in self.environment.globals:
                loads[target] = (VAR_LOAD_ALIAS, f"ours[{name!r}]")
        super().enter_frame(frame)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """Take a field, which must be there, and never an entry of a mapping."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(  # noqa: N802
        self,
        node: nodes.Call,
        frame: Frame,
        forward_caller: bool = False,  # noqa: FBT001, FBT002  as Jinja calls it
    ) -> None:
        """Call without looking what is called; `{% call %}` hands over its contents as `caller`."""
        self.visit(node.node, frame)
        self.write("(")
        if node.kwargs:
            self.fail("arguments are given by place", node.lineno)
        for argument in node.args:
            self.visit(argument, frame)
            self.write(", ")
        self.write("l_1_caller=caller)" if forward_caller else ")")

    def macro_def(self, macro_ref: MacroRef, frame: Frame) -> None:
        """A macro is the function that draws it."""
        del frame
        caller = "undefined(name='caller')" if macro_ref.accesses_caller else "None"
        self.write(f"as_part(macro, {len(macro_ref.node.args)}, {caller})")

    def return_buffer_contents(self, frame: Frame, force_unescaped: bool = False) -> None:  # noqa: FBT001, FBT002
        """What a macro draws is markup, as all of a template is."""
        del force_unescaped
        self.writeline(f"return as_markup(concat({frame.buffer}))")

    def visit_CondExpr(self, node: nodes.CondExpr, frame: Frame) -> None:  # noqa: N802
        """`{{ a if b }}` is nothing where `b` is not so."""
        super().visit_CondExpr(
            nodes.CondExpr(
                node.test, node.expr1, node.expr2 or nodes.Const(""), lineno=node.lineno
            ),
            frame,
        )

    def _import_common(self, node: nodes.Import | nodes.FromImport, frame: Frame) -> None:
        """A part is imported once, not by each page anew."""
        self.write("environment.part(")
        self.visit(node.template, frame)
        self.write(")")

    def _output_child_pre(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        """Write a value as `shown` has it, a text without a call; what a macro draws is markup."""
        del frame, finalize
        self.write("(" if self._is_part(node) else "(escape_text(shows) if (shows := ")

    def _output_child_post(
        self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo
    ) -> None:
        """End what was begun before the value."""
        del frame, finalize
        self.write(")" if self._is_part(node) else ").__class__ is str else shown(shows))")

    def _is_part(self, node: nodes.Expr) -> bool:
        called = node.node if isinstance(node, nodes.Call) else None
        return isinstance(called, nodes.Name) and called.name not in self.environment.globals
