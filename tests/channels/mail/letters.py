"""Letters that people write and answer with the mail programs of this world, as those programs set them."""

from tests.channels.mail.samples import OURS, Sample, head, html_part, page, parts, plain_part, reply, typed, whole

_Q = ("quoted",)
_ADDRESS = "reply+mfrgg@harbour.example"


def plain_replies() -> list[Sample]:
    return [
        Sample(
            "gmail plain",
            reply(
                "Thank you, the rash is gone.\n\nOn Mon, 2 Mar 2026 at 10:12, Harbour Helpline <\n"
                f"{_ADDRESS}> wrote:\n\n> Dear Ann,\n>\n> how is the rash?\n"
            ),
            own="Thank you, the rash is gone.",
            kinds=_Q,
        ),
        Sample(
            "gmail interleaved",
            reply(
                f"On Mon, 2 Mar 2026 at 10:12, Harbour <{_ADDRESS}> wrote:\n\n> How is the rash?\n\n"
                "Gone since Friday.\n\n> And the fever?\n\n38.2 this morning.\n"
            ),
            own="Gone since Friday. 38.2 this morning.",
            kinds=("quoted", "quoted"),
        ),
        Sample(
            "thunderbird below",
            reply(
                "On 02/03/2026 10:12, Harbour Helpline wrote:\n> How are you?\n> Any fever?\n\nMuch better, no fever.\n"
            ),
            own="Much better, no fever.",
            kinds=_Q,
        ),
        Sample(
            "thunderbird german",
            reply("Danke, es geht mir gut.\n\nAm 02.03.26 um 10:12 schrieb Harbour Helpline:\n> Wie geht es Ihnen?\n"),
            own="Danke, es geht mir gut.",
            kinds=_Q,
        ),
        Sample(
            "thunderbird french",
            reply("Merci, je vais mieux.\n\nLe 02/03/2026 à 10:12, Harbour a écrit :\n> Comment allez-vous ?\n"),
            own="Merci, je vais mieux.",
            kinds=_Q,
        ),
        Sample(
            "gmail spanish",
            reply(
                f"Estoy mejor.\n\nEl lun, 2 mar 2026 a las 10:12, Harbour (<{_ADDRESS}>) escribió:\n\n> ¿Cómo está?\n"
            ),
            own="Estoy mejor.",
            kinds=_Q,
        ),
        Sample(
            "apple mail plain",
            reply(
                "Yes please.\n\n\n> On 2 Mar 2026, at 10:12, Harbour <x@harbour.example> wrote:\n> \n> May we call?\n\n"
            ),
            own="Yes please.",
            kinds=_Q,
        ),
        Sample(
            "outlook english",
            reply(
                "I still feel dizzy.\n\nAnn\n\n________________________________\nFrom: Harbour <x@harbour.example>\n"
                "Sent: Monday, March 2, 2026 10:12 AM\nTo: Ann Byrne\nSubject: Your letter\n\nDear Ann,\nHow are you?\n"
            ),
            own="I still feel dizzy. Ann",
            kinds=_Q,
        ),
        Sample(
            "outlook german",
            reply(
                "Mir ist noch schwindlig.\n\n-----Ursprüngliche Nachricht-----\nVon: Harbour <x@harbour.example> \n"
                "Gesendet: Montag, 2. März 2026 10:12\nAn: Ann\nBetreff: Ihr Brief\n\nGuten Tag,\nwie geht es?\n"
            ),
            own="Mir ist noch schwindlig.",
            kinds=_Q,
        ),
        Sample(
            "outlook french",
            reply(
                "J'ai des vertiges.\n\nDe : Harbour <x@harbour.example>\nEnvoyé : lundi 2 mars 2026 10:12\nÀ : Ann\n"
                "Objet : Votre lettre\n\nBonjour,\ncomment allez-vous ?\n"
            ),
            own="J'ai des vertiges.",
            kinds=_Q,
        ),
        Sample(
            "outlook spanish",
            reply(
                "Sigo con mareos.\n\nDe: Harbour <x@harbour.example>\nEnviado: lunes, 2 de marzo de "
                "2026 10:12\nPara: Ann\n"
                "Asunto: Su carta\n\nBuenos días\n"
            ),
            own="Sigo con mareos.",
            kinds=_Q,
        ),
        Sample(
            "outlook original message",
            reply(
                "See you then.\n\n-----Original Message-----\nFrom: Harbour\nSent: Monday\nTo: "
                "Ann\nSubject: x\n\nCome at 10.\n"
            ),
            own="See you then.",
            kinds=_Q,
        ),
        Sample(
            "outlook with answers within",
            reply(
                "Please see below, in red.\n\nFrom: Harbour <x@harbour.example>\nSent: Monday, March 2, 2026\nTo: Ann\n"
                "Subject: Your letter\n\nAny fever?\nYes, 39 since Friday.\n"
            ),
            kinds=(),
            holds=("39 since Friday",),
        ),
        Sample(
            "gmx plain",
            reply(
                'Alles gut.\n\nGesendet: Montag, 02. März 2026 um 10:12 Uhr\nVon: "Harbour" <x@harbour.example>\n'
                "An: ann@gmx.example\nBetreff: Ihr Brief\n\nWie geht es Ihnen?\n"
            ),
            own="Alles gut.",
            kinds=_Q,
        ),
        Sample(
            "web.de app",
            reply(
                "Danke!\n-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\n\n"
                "Am 02.03.26, 10:12 schrieb Harbour <x@harbour.example>:\n> Wie geht es?\n"
            ),
            own="Danke!",
            kinds=("signature", "quoted"),
        ),
        Sample(
            "yahoo plain",
            reply(
                "Better now.\n\n    On Monday, March 2, 2026 at 10:12:44 AM GMT+1, Harbour "
                "<x@harbour.example> wrote:  \n \n"
                " Dear Ann,\nhow are you?\n"
            ),
            own="Better now.",
            kinds=_Q,
        ),
        Sample(
            "iphone",
            reply(
                "It hurts again.\n\nSent from my iPhone\n\n> On 2 Mar 2026, at 10:12, H "
                "<h@x.example> wrote:\n> \n> Hi\n"
            ),
            own="It hurts again.",
            kinds=("signature", "quoted"),
        ),
        Sample(
            "iphone german",
            typed("Es tut weh.\n\nVon meinem iPhone gesendet\n"),
            own="Es tut weh.",
            kinds=("signature",),
        ),
        Sample("iphone french", typed("J'ai mal.\n\nEnvoyé de mon iPhone\n"), own="J'ai mal.", kinds=("signature",)),
        Sample(
            "iphone spanish", typed("Me duele.\n\nEnviado desde mi iPhone\n"), own="Me duele.", kinds=("signature",)
        ),
        Sample(
            "signature with dashes",
            typed("It hurts.\n\n-- \nAnn Byrne\n12 Quay Street\n"),
            own="It hurts.",
            kinds=("signature",),
        ),
        Sample("outlook for ios", typed("It hurts.\n\nGet Outlook for iOS\n"), own="It hurts.", kinds=("signature",)),
        Sample(
            "gmail forward",
            typed(
                "Is this true?\n\n---------- Forwarded message ---------\nFrom: Pharmacy "
                "<p@x.example>\nDate: Mon, 2 Mar 2026\n"
                "Subject: Recall\nTo: Ann\n\nPlease return the pack.\n",
                subject="Fwd: Recall",
            ),
            own="Is this true?",
            kinds=("forwarded",),
        ),
        Sample(
            "apple forward german",
            typed(
                "Stimmt das?\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Apotheke "
                "<p@x.example>\nBetreff: Rückruf\n\nBitte.\n"
            ),
            own="Stimmt das?",
            kinds=("forwarded",),
        ),
    ]


def in_doubt() -> list[Sample]:
    """What looks like a quote or a signature, and is a person's own: nothing of it is folded."""
    return [
        Sample("more than 38", typed("Since Monday:\n> 38.5\nWhat should I do?\n"), kinds=()),
        Sample("fever in lines", typed("My values\n> 38.5 Monday\n> 39.1 Tuesday\nHelp\n"), kinds=()),
        Sample("fever in a reply", reply("My value now\n> 39.5\nHelp\n"), kinds=()),
        Sample(
            "she wrote",
            typed("On Monday I saw the nurse and she wrote:\ntake two at night.\nIs that right?\n"),
            kinds=(),
        ),
        Sample("dashes between", typed("Morning: one.\n--\n" + "A long list of what I take.\n" * 20), kinds=()),
        Sample("sent from a bed", typed("I am ill.\nSent from my hospital bed, my phone is nearly dead.\n"), kinds=()),
        Sample("sent from a phone, and more", typed("Sent from my phone\nas I cannot reach the computer.\n"), kinds=()),
        Sample("only a quote", reply("> How are you?\n> Any fever?\n"), kinds=(), holds=("Any fever?",)),
        Sample(
            "forward and no word",
            typed(
                "---------- Forwarded message ---------\nFrom: P <p@x.example>\nDate: Mon\nSubject: "
                "s\n\nReturn the pack.\n"
            ),
            kinds=(),
            holds=("Return the pack.",),
        ),
        Sample("parcel", typed("The pack was sent from the pharmacy in Cork\nand came broken.\n"), kinds=()),
        Sample("from to list", typed("From: bed\nTo: chair\nDate: never\nI cannot walk.\n"), kinds=()),
        Sample(
            "answer beneath a bare head",
            reply(
                "From: Harbour <x@harbour.example>\nSent: Monday, March 2, 2026\nTo: Ann\nSubject: "
                "s\n\nAny fever?\n\nYes, 39.\n"
            ),
            kinds=(),
            holds=("Yes, 39.",),
        ),
    ]


def pages() -> list[Sample]:
    gmail = (
        '<div dir="ltr">The rash is gone.</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" '
        'class="gmail_attr">On Mon, 2 Mar 2026 at 10:12, Harbour &lt;<a href="mailto:h@x.example">h@x.example</a>&gt; '
        'wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><p>How is the rash?</p></blockquote></div>'
    )
    between = gmail.replace(
        "</blockquote></div>",
        '</blockquote><div>Also no fever.</div><blockquote class="gmail_quote">'
        "And sleep?</blockquote></div><div>I sleep well.</div>",
    )
    outlook = (
        "<html><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>I am dizzy.<o:p></o:p></p><div><div "
        "style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Harbour "
        "&lt;h@x.example&gt;<br>"
        "<b>Sent:</b> Monday, March 2, 2026 10:12 AM<br><b>To:</b> Ann<br><b>Subject:</b> Your letter</p></div></div>"
        "<p class=MsoNormal>How are you?</p></div></body></html>"
    )
    web = (
        '<div>Thank you.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> H<br>'
        "<b>Sent:</b> Monday<br></div><div>How are you?</div>"
    )
    apple = (
        '<body>Yes.<br><div>No fever.<br><div><br><blockquote type="cite"><div>On 2 Mar 2026, at '
        '10:12, H &lt;h@x.example&gt; '
        "wrote:</div><br><div>Fever?</div></blockquote></div><br></div></body>"
    )
    gmx = (
        '<div>Alles gut.</div><div class="signature">Gesendet mit der GMX Mail App</div><div '
        'name="quote" style="margin:10px">'
        '<div><b>Gesendet:</b> Montag<br><b>Von:</b> H</div><div name="quoted-content">Wie geht es?</div></div>'
    )
    return [
        Sample("gmail page", page(gmail), own="The rash is gone.", kinds=_Q),
        Sample(
            "gmail page, words between",
            page(between),
            own="The rash is gone. Also no fever. I sleep well.",
            kinds=("quoted", "quoted"),
        ),
        Sample("outlook page", page(outlook, "In-Reply-To: <a@b.example>"), own="I am dizzy.", kinds=_Q),
        Sample("outlook on the web", page(web), own="Thank you.", kinds=_Q),
        Sample("apple page", page(apple), own="Yes. No fever.", kinds=_Q),
        Sample("gmx page", page(gmx), own="Alles gut.", kinds=("signature", "quoted")),
        Sample(
            "a blockquote of one's own",
            page("<p>He said</p><blockquote>take two</blockquote><p>and left.</p>"),
            kinds=(),
        ),
        Sample(
            "yahoo page",
            page(
                '<div>Better.</div><div id="ydp1" class="yahoo_quoted"><div>On Monday, H wrote:</div>'
                "<div>How?</div></div>"
            ),
            own="Better.",
            kinds=_Q,
        ),
        Sample(
            "a list and a table",
            page(
                "<h1>My "
                "week</h1><ol><li>Mon<li>Tue</ol><table><tr><th>Day<th>Dose</tr><tr><td>Mon</td><td>2</td></tr></table>"
            ),
            own="My week 1. Mon 2. Tue Day | Dose Mon | 2",
        ),
        Sample(
            "a link that lies",
            page('Look: <a href="https://evil.example/steal">https://bank.example</a>'),
            holds=("https://bank.example (https://evil.example/steal)",),
        ),
        Sample(
            "a link that says itself", page('<a href="https://www.bank.example/">bank.example</a>'), own="bank.example"
        ),
        Sample("a link that acts", page('<a href="javascript:alert(1)">Press</a>'), own="Press", lacks=("javascript",)),
        Sample(
            "pictures",
            page('<img src="https://spy.example/p.gif" width=1><img alt="My rash" src="cid:1"><img src="cid:2">'),
            own="[picture: My rash] [picture]",
            lacks=("spy.example",),
        ),
        Sample(
            "words nobody sees",
            page('<div style="display:none">Hidden words</div><p>Seen words</p>'),
            holds=("Hidden words", "Seen words"),
        ),
        Sample(
            "scripts and styles",
            page("<style>p{}</style><script>alert('x')</script><p onclick=x>Only this</p>"),
            own="Only this",
        ),
        Sample("a script without end", page("<p>Before</p><script><p>I want to die</p>"), holds=("I want to die",)),
        Sample("a comment without end", page("<p>Before</p><!-- <p>I need help</p>"), holds=("I need help",)),
        Sample("a quote without end", page('<p title="x>First</p><p>Second</p>'), holds=("First", "Second")),
        Sample("entities", page("&lt;b&gt; &amp;amp; &#x41;&#0;&#xD800; &nbsp;&zwj;"), holds=("<b> &amp; A",)),
    ]


def two_versions() -> list[Sample]:
    same = parts("alternative", plain_part("Hello there\n"), html_part("<p>Hello <b>there</b></p>"))
    empty = parts("alternative", plain_part("\n"), html_part("<p>Only here</p>"))
    refused = parts("alternative", plain_part("Your client does not support HTML.\n"), html_part("<p>The words</p>"))
    poorer = parts("alternative", plain_part("Hello"), html_part("<p>Hello, I have a bad headache since Monday</p>"))
    other = parts(
        "alternative", plain_part("I took forty tablets yesterday evening"), html_part("<p>All is very well here</p>")
    )
    mixed = parts("mixed", plain_part("Before"), plain_part("After"))
    return [
        Sample("two versions that agree", whole(same), own="Hello there"),
        Sample("an empty plain version", whole(empty), own="Only here"),
        Sample("a plain version that says no", whole(refused), own="The words"),
        Sample("a page with more words", whole(poorer), own="Hello, I have a bad headache since Monday"),
        Sample(
            "versions that differ", whole(other), holds=("forty tablets", "All is very well"), troubles=("TWO_TEXTS",)
        ),
        Sample("words in two parts", whole(mixed), own="Before After"),
        Sample(
            "flowed",
            head("Content-Type: text/plain; format=flowed; delsp=yes")
            + b"This was bro \r\nken by a program.\r\n> And  \r\n> quoted\r\n-- \r\nAnn\r\n",
            holds=("broken by a program.",),
        ),
        Sample(
            "our own address in a name",
            typed("Hello", sender=f'"{OURS}" <someone@else.example>'),
            sender="someone@else.example",
        ),
    ]
