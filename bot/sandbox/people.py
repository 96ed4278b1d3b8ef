"""The cast of the offline demo: invented people with the languages the bot is meant for."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

Role = Literal["buyer", "exporter", "officer", "guest"]


@dataclass(frozen=True)
class Person:
    """Someone with a Telegram account. `language_code` is what their Telegram app is set to."""

    id: int
    first_name: str
    language_code: str
    role: Role
    last_name: str = ""
    username: str = ""
    phone_number: str = ""
    place: str = ""
    latitude: float = 31.4675
    longitude: float = 104.6796

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def user(self) -> dict[str, Any]:
        """The person as the Bot API's `User`."""
        return {"id": self.id, "is_bot": False, **self._names(), "language_code": self.language_code}

    def chat(self) -> dict[str, Any]:
        """The private chat with the person as the Bot API's `Chat`."""
        return {"id": self.id, **self._names(), "type": "private"}

    def contact(self) -> dict[str, Any]:
        """What is sent when the person shares their own phone number."""
        names = {key: value for key, value in self._names().items() if key != "username"}
        return {"phone_number": self.phone_number, **names, "user_id": self.id}

    def card(self) -> dict[str, Any]:
        """All fields, for the page and for the disk."""
        return asdict(self)

    def _names(self) -> dict[str, str]:
        names = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        return {key: value for key, value in names.items() if value}


# fmt: off
CAST: tuple[Person, ...] = (
    Person(700001, "Amina", "sw", "buyer", "Juma", "amina_juma", "+255700000001", "Morogoro, TZ", -6.8278, 37.6591),
    Person(700002, "Aigerim", "kk", "buyer", "Saduaqas", "aigerim_s", "+77010000002", "Almaty, KZ", 43.2380, 76.9452),
    Person(700003, "Jean-Baptiste", "fr", "buyer", "Kouassi", "jb_k", "+2250700000003", "Abidjan, CI", 5.35, -4.02),
    Person(700004, "Nino", "ka", "buyer", "Beridze", "nino_b", "+995555000004", "Tbilisi, GE", 41.7151, 44.8271),
    Person(700005, "John", "en", "buyer", "Okafor", "john_okafor", "+2348030000005", "Lagos, NG", 6.5244, 3.3792),
    Person(700006, "Nguyễn", "vi", "buyer", "Thị Lan", "lan_nguyen", "+84900000006", "Đà Nẵng, VN", 16.0471, 108.2062),
    Person(700007, "Omar", "ar", "buyer", "Hassan", "omar_hassan", "+201000000007", "Cairo, EG", 30.0444, 31.2357),
    Person(700101, "王建国", "zh-hans", "exporter", "", "wang_jg", "+8613900000101", "绵阳·游仙", 31.4738, 104.7665),
    Person(700102, "李敏", "zh-hans", "exporter", "", "li_min_my", "+8613900000102", "绵阳·涪城", 31.4550, 104.7569),
    Person(700201, "陈科长", "zh-hans", "officer", "", "chen_bureau", "+8613900000201", "绵阳市商务局"),
    Person(700202, "刘科员", "zh-hans", "officer", "", "liu_bureau", "+8613900000202", "绵阳市商务局"),
)
# fmt: on


def guest_phone(number: int, language_code: str) -> str:
    """A number such as the cast's people of that language have; English where the cast speaks no such language."""
    spoken = {person.language_code.partition("-")[0]: person.phone_number for person in reversed(CAST)}
    like = spoken.get(language_code.partition("-")[0], spoken["en"])
    return f"{like[:-5]}{number % 100_000:05}"
