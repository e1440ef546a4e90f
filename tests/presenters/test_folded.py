from bot.presenters.folded import folded_list


def test_few_lines_stand_open_and_many_are_folded() -> None:
    assert folded_list(["1", "2", "3", "4"]) == "1\n2\n3\n4"
    assert folded_list([]) == ""
    assert folded_list(["1", "2", "3", "4", "5"]) == "<blockquote expandable>1\n2\n3\n4\n5</blockquote>"
