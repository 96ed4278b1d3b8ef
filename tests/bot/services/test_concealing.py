"""What would lead one side to the other is hidden: names, organisations, short names of companies."""

import pytest

from bot.services.concealing import HIDDEN, Veil, brands
from catalog.model import ContactCard
from catalog.samples import load_samples

CARD = ContactCard(name="Али Sow 王", organisation="Kilosa Coop", phone="+255 712 345 678", email="a@b.co")


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("I am Али Sow 王.", f"I am {HIDDEN}."),
        ("али и аликанте", f"{HIDDEN} и аликанте"),
        ("KILOSA COOP wants 20", f"{HIDDEN} wants 20"),
        ("Kilosa town, 20 pcs", "Kilosa town, 20 pcs"),
        ("Sow seeds, sower", f"{HIDDEN} seeds, sower"),
        ("20 pcs at USD 3,000", "20 pcs at USD 3,000"),
        ("", ""),
    ],
)
def test_names_are_hidden_as_whole_words(text: str, hidden: str) -> None:
    assert Veil([CARD], []).text(text) == hidden


def test_names_within_chinese_are_hidden_though_nothing_parts_the_words() -> None:
    veil = Veil([ContactCard(name="王小明")], ["绵阳沃田农机有限公司", "沃田"])
    assert veil.text("我是沃田的王小明,绵阳沃田农机有限公司") == f"我是{HIDDEN}的{HIDDEN},{HIDDEN}"


def test_who_is_unknown_is_hidden_by_his_contacts_only() -> None:
    assert "712" not in Veil([], []).text("call +255 712 345 678")


def test_every_sample_company_has_a_short_name_in_each_of_its_languages() -> None:
    for sample in load_samples():
        company = sample.exporter
        short_zh, *short_en = brands(company)
        assert short_zh in company.name_zh
        assert len(short_en) == bool(company.name_en)
        assert not {"Sample", "Mianyang"} & set(short_en)
    assert {"沃田", "Wotian", "润田", "Runtian", "电驰", "Dianchi", "绿野"} <= {
        brand for sample in load_samples() for brand in brands(sample.exporter)
    }
