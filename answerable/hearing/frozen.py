"""The database's own refusal to change a version of the screen that someone signed; it may only be ended."""

from answerable.kit.frozen import Frozen

SIGNED = Frozen(
    table="hearing_version", trigger="screen_version_stays", function="screen_version_refuse_change",
    refusal="a signed version of the screen is never changed, only ended", signed="OLD.signed_at IS NOT NULL",
    columns=("id", "organisation_id", "number", "name", "engine", "weights", "thresholds", "figures", "labels", "why",
             "digest", "follows_id", "made_by", "made_at", "signed_by", "signed_name", "signed_role", "meaning",
             "signed_at"),
)  # fmt: skip
put_up, take_down = SIGNED.put_up, SIGNED.take_down
