"""The database's own refusal to change a signed profile; that one was removed shows in the ledger."""

from answerable.kit.frozen import Frozen

SIGNED = Frozen(
    table="profile_profile", trigger="profile_signed_stays", function="profile_refuse_change",
    refusal="a signed profile is never changed", signed="OLD.signed_at IS NOT NULL",
)  # fmt: skip
put_up, take_down = SIGNED.put_up, SIGNED.take_down
