"""Ends of e-mail addresses that are typed by mistake again and again, and what was most likely meant."""

# Someone may really mean one of these: it is asked, never corrected, and a letter never waits for the answer.
_MEANT = {
    "gmail.com": ("gmial.com", "gmai.com", "gmal.com", "gmaill.com", "gamil.com", "gnail.com", "gmail.co", "gmail.con",
                  "gmail.cm", "gmail.om", "gmailcom", "gmail", "gmail.comm", "gmil.com"),
    "googlemail.com": ("googlemial.com", "googelmail.com", "googlemail.con"),
    "hotmail.com": ("hotmial.com", "hotmal.com", "hotmai.com", "hotmil.com", "hotmall.com", "hotnail.com",
                    "hotmail.con", "hotmail.cm", "hotmail"),
    "outlook.com": ("outlok.com", "outloo.com", "outllook.com", "outlook.con", "outlook.co", "outlook"),
    "yahoo.com": ("yaho.com", "yahooo.com", "yhaoo.com", "yahho.com", "yahoo.con", "yahoo.cm", "yahoo"),
    "icloud.com": ("iclod.com", "icoud.com", "icloud.con", "icloud.co", "iclould.com", "icloud"),
    "live.com": ("live.con",),
    "gmx.de": ("gmx.ed", "gmxd.e"),
    "web.de": ("web.ed", "wbe.de"),
    "t-online.de": ("tonline.de", "t-onlin.de", "t-online.d"),
}
SLIPS = {slip: meant for meant, slips in _MEANT.items() for slip in slips}


def slip_in(address: str) -> str:
    """The end of this address, if it looks mistyped; empty otherwise."""
    end = address.strip().casefold().rpartition("@")[2].rstrip(".")
    return end if "@" in address and end in SLIPS else ""
