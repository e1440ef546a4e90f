from bot.texts import country_name


def test_a_country_is_called_by_one_name() -> None:
    assert [country_name("MM", locale) for locale in ("ja", "vi")] == ["ミャンマー", "Myanmar"]
    assert country_name("VN", "ja") == "ベトナム"
