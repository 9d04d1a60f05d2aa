"""Where panes go: they fill the room, never overlap, and none is too narrow to read."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tui.arrange import NARROWEST_SIDE, Layout, arrange, order, resized, toggled

LAYOUTS = st.builds(
    Layout,
    left=st.integers(1, 300),
    right=st.integers(1, 300),
    shares=st.lists(st.integers(-60, 60), max_size=4).map(tuple),
    hidden=st.frozensets(st.sampled_from(["entities", "facts"])),
    zoomed=st.booleans(),
)
PANES = st.sampled_from(["articles", "entities", "readers", "facts"])


@given(st.integers(1, 300), st.integers(1, 90), LAYOUTS, st.integers(0, 4), PANES, st.data())
def test_panes_fill_the_room_and_never_overlap(width, height, layout, readers, focus, data):
    current = data.draw(st.integers(0, max(0, readers - 1)))
    boxes = arrange(width, height, layout, readers, current, focus).values()
    assert sum(box.width * box.height for box in boxes) == width * height
    for box in boxes:
        assert box.x >= 0 and box.y >= 0 and box.width > 0 and box.height >= 0
        assert box.x + box.width <= width and box.y + box.height <= height


def test_a_wide_terminal_has_lists_left_readers_between_and_facts_right():
    boxes = arrange(160, 40, Layout(), 2, 0, "articles")
    assert boxes["articles"].x == boxes["entities"].x == 0
    assert boxes["reader-0"].x < boxes["reader-1"].x < boxes["facts"].x
    assert boxes["reader-0"].width == boxes["reader-1"].width


def test_a_medium_terminal_has_lists_and_facts_on_one_side():
    boxes = arrange(100, 26, Layout(), 1, 0, "articles")
    assert {box.x for name, box in boxes.items() if not name.startswith("reader")} == {0}
    assert boxes["reader-0"].width >= 60


def test_a_narrow_terminal_shows_the_pane_with_the_keyboard_alone():
    assert list(arrange(80, 20, Layout(), 2, 1, "readers")) == ["reader-1"]
    assert list(arrange(80, 20, Layout(), 2, 1, "facts")) == ["facts"]


def test_zoom_shows_one_pane_alone_however_wide_the_terminal():
    assert list(arrange(200, 50, Layout(zoomed=True), 2, 0, "entities")) == ["entities"]


def test_hidden_panes_leave_their_room_to_the_others():
    boxes = arrange(160, 40, Layout(hidden=frozenset({"facts", "entities"})), 1, 0, "articles")
    assert set(boxes) == {"articles", "reader-0"}
    assert boxes["articles"].height == 40


def test_a_pane_gets_wider_and_narrower_within_bounds():
    layout = Layout()
    assert resized(layout, "articles", 0, 1, 4, 160).left == layout.left + 4
    assert resized(layout, "facts", 0, 1, -4, 160).right == layout.right - 4
    assert resized(replace(layout, left=NARROWEST_SIDE), "articles", 0, 1, -4, 160).left == NARROWEST_SIDE


def test_one_reader_grows_at_the_cost_of_its_neighbour():
    layout = resized(Layout(), "readers", 0, 2, 4, 160)
    boxes = arrange(160, 40, layout, 2, 0, "readers")
    assert boxes["reader-0"].width == boxes["reader-1"].width + 8


def test_a_single_reader_grows_at_the_cost_of_the_lists():
    assert resized(Layout(), "readers", 0, 1, 4, 160).left == Layout().left - 4


def test_toggling_twice_changes_nothing():
    assert toggled(toggled(Layout(), "facts"), "facts") == Layout()
    assert order(frozenset({"facts"})) == ["articles", "entities", "readers"]
