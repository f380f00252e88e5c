"""Recordings of the journal play on its pages, with their words; those of other sites stay there."""

import pytest

from waiting import until

PAGE = "posts/recordings/index.html"


@pytest.fixture
def recordings(open_page, addresses):
    return open_page(addresses["hostile"] + PAGE)


def test_a_sound_plays(recordings):
    sound = recordings.locator("audio")
    assert sound.get_attribute("aria-label") == "A bell"
    until(recordings, "document.querySelector('audio').readyState > 0")
    assert 0.4 < sound.evaluate("e => e.duration") < 0.6
    sound.evaluate("e => { e.muted = true; return e.play(); }")
    until(recordings, "document.querySelector('audio').currentTime > 0")


def test_its_words_are_a_link_away(recordings):
    recordings.get_by_role("link", name="Transcript").click()
    assert "A bell rings" in recordings.locator("body").inner_text()


def test_captions_are_words_only(recordings):
    until(recordings, "document.querySelector('video').textTracks[0].cues?.length === 1")
    track = recordings.locator("video track")
    assert track.get_attribute("kind") == "captions"
    assert recordings.evaluate("window.hostile") is None


def test_recordings_of_other_sites_are_cards(recordings):
    cards = recordings.locator(".recording")
    assert cards.count() >= 2
    assert "video, 12 min" in cards.first.inner_text() and "vimeo.com" in cards.first.inner_text()
    assert recordings.locator("iframe, embed, object").count() == 0
