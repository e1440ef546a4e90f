"""Encryption of a text: what is stored, which keys open it, and where."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.storage.encryption import NO_KEYS, DecryptionError, Encryption
from tests.storage.encrypted_tables import LOOKS_STORED, LOST, NAME, NEW, OLD, as_before

HERE, ELSEWHERE = "workers.name_on_card:1a2b", "workers.name_on_card:3c4d"


@given(st.one_of(st.text(), st.builds(str.__add__, st.sampled_from(LOOKS_STORED), st.text())))
def test_every_text_comes_back_through_every_change_of_keys(words: str) -> None:
    off, old, both, new = (Encryption(keys) for keys in (NO_KEYS, [OLD], [NEW, OLD], [NEW]))
    stored = off.encrypt(words, HERE)
    assert off.open(stored, HERE) == old.open(stored, HERE) == words
    stored = old.reencrypt(stored, HERE)
    assert stored.startswith("aes:")
    stored = both.reencrypt(stored, HERE)
    assert both.reencrypt(stored, HERE) == stored
    assert new.open(stored, HERE) == words
    assert new.to_plain(stored, HERE) == off.encrypt(words, HERE)


@given(st.text())
def test_what_earlier_versions_encrypted_is_read_and_encrypted_anew_even_with_the_same_key(words: str) -> None:
    stored = as_before(OLD, words)
    both = Encryption([NEW, OLD])
    assert Encryption([OLD]).open(stored, HERE) == both.open(stored, HERE) == words
    for encryption in (Encryption([OLD]), both):
        anew = encryption.reencrypt(stored, HERE)
        assert anew.startswith("aes:")
        assert encryption.open(anew, HERE) == words


def test_the_same_text_is_never_stored_twice_alike() -> None:
    encryption = Encryption([OLD])
    assert len({encryption.encrypt(NAME, HERE) for _ in range(100)}) == 100


def test_a_value_opens_in_its_place_alone() -> None:
    encryption = Encryption([OLD])
    with pytest.raises(DecryptionError, match="brought from another row"):
        encryption.open(encryption.encrypt(NAME, HERE), ELSEWHERE)


@pytest.mark.parametrize("keys", [[], [LOST]], ids=["no key", "another key"])
@pytest.mark.parametrize("stored", [Encryption([OLD]).encrypt(NAME, HERE), as_before(OLD, NAME)], ids=["aes", "fernet"])
def test_who_lacks_the_key_is_told_to_put_it_back(keys: list[str], stored: str) -> None:
    with pytest.raises(DecryptionError, match="put the key that encrypted it back"):
        Encryption(keys).open(stored, HERE)


@pytest.mark.parametrize("length", [0, 3, 4, 12, 13, 20, 40, -1], ids=str)
def test_a_value_that_was_cut_short_is_refused(length: int) -> None:
    encryption = Encryption([OLD])
    stored = encryption.encrypt(NAME, HERE)
    cut = "aes:" + stored.removeprefix("aes:")[:length]
    with pytest.raises(DecryptionError):
        encryption.open(cut, HERE)


def test_a_stored_value_names_its_key_and_tells_nothing_of_it() -> None:
    ids = {Encryption([key]).encrypt(NAME, HERE).split(":")[1] for key in (OLD, NEW) for _ in range(2)}
    assert len(ids) == 2
    assert not any(each in key for each in ids for key in (OLD, NEW))
