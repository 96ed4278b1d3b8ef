"""Bad days on demand, for tests: the next calls of a method fail in a chosen way."""

from dataclasses import dataclass
from typing import Any, Literal, get_args

FaultKind = Literal["status", "drop_before", "drop_after", "delay"]


@dataclass
class Fault:
    """`status`: answers with that HTTP status. `drop_before`, `drop_after`: the connection breaks before or after
    the call took effect. `delay`: the call takes `seconds` longer. Method `*` means any."""

    kind: FaultKind
    method: str = "*"
    count: int = 1
    status: int = 502
    retry_after: int = 1
    seconds: float = 1.0

    @classmethod
    def of(cls, body: dict[str, Any]) -> "Fault":
        """Reads a fault; raises ValueError for an unknown kind and TypeError for an unknown field."""
        if body.get("kind") not in get_args(FaultKind):
            raise ValueError(f"no such kind of fault: {body.get('kind')!r}")
        return cls(**body)


class Faults:
    """Faults still to happen, in the order they were asked for."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self._waiting.append(fault)

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, method: str) -> Fault | None:
        """The fault that this call meets, counted down."""
        for fault in self._waiting:
            if fault.method in ("*", method):
                fault.count -= 1
                if fault.count <= 0:
                    self._waiting.remove(fault)
                return fault
        return None
