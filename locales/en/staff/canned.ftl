# Canned replies: what staff say often, chosen by its meaning in Japanese and sent in the worker’s language.

# On the card of a consultation
canned-choose = Canned reply
# $locale (String) the language that the worker reads
canned-ask = Which reply? The worker gets it in { LANGUAGE($locale) }.
canned-which = <b>Which reply?</b> The worker gets it in { LANGUAGE($locale) }. ✕ has no approved text in this language yet.
canned-none = There is no canned reply yet. Propose one: in the private chat with the bot, “Canned replies” on the home.
# $meaning (String) Japanese; $has_text (String) whether there is an approved text in the worker’s language: yes or no
canned-label = { $has_text ->
    [yes] { $meaning }
   *[no] ✕ { $meaning }
}
# $locale (String) the language that the worker reads
canned-no_text = { LANGUAGE($locale) }: there is no approved text yet. Anybody on the staff can propose one on the home of the private chat.
canned-offered = The question stands at the end of the topic. Nothing has been sent.
# In the topic. $locale (String); $number (String) of the consultation; $roster_number (String) or none; $text (String) for the worker; $meaning (String) Japanese
canned-offer =
    📋 <b>Send this to { $roster_number ->
        [none] the worker
       *[other] { $roster_number }
    }?</b> No. { $number }, { LANGUAGE($locale) }.

    <blockquote>{ $text }</blockquote>
    <blockquote expandable>{ $meaning }</blockquote>
# In the place of the question. $text (String)
canned-kept =
    📋 Not sent. The worker does not see this.

    <blockquote>{ $text }</blockquote>

## The screens on which they are proposed and approved

# $waiting (Number) of texts that wait for a manager
canned-list =
    <b>Canned replies</b>
    Each stands here by its meaning in Japanese. { $waiting ->
        [0] No text waits for a manager.
        [1] One text waits for a manager (✋).
       *[other] { $waiting } texts wait for a manager (✋).
    }
canned-list-none =
    <b>Canned replies</b>
    There is none yet. Propose what you say often. A manager approves each text before anybody can send it.
# $meaning (String) Japanese; $waiting (Number)
canned-listed = { $waiting ->
    [0] { $meaning }
   *[other] ✋ { $meaning }
}
canned-new = Propose a new one
canned-ask_meaning = <b>A new reply</b> Type in Japanese what it means, as a whole sentence. Staff choose by it, and read it below the text.
# $meaning (String) Japanese; $count (Number) of languages
canned-meaning =
    { $meaning }

    { $count ->
        [0] There is no text yet in any language.
       *[other] These languages have a text. ✋ waits for a manager.
    }
# $language (String); $standing (String) approved or waits
canned-in = { $standing ->
    [waits] ✋ { $language }
   *[approved] ✓ { $language }
}
canned-add = Add a language
# $meaning (String) Japanese
canned-ask_language =
    { $meaning }

    <b>In which language is the text?</b>
# $meaning (String) Japanese; $locale (String)
canned-ask_text =
    { $meaning }

    <b>Type the text in { LANGUAGE($locale) }</b>, as the worker is to read it. A manager approves it before anybody can send it.
# $meaning, $locale, $text (String); $proposed, $approved (String) names, or none
canned-one =
    <b>{ LANGUAGE($locale) }</b>
    <blockquote>{ $text }</blockquote>
    { $meaning }

    Proposed by: { $proposed ->
        [none] (name not recorded)
       *[other] { $proposed }
    }
    { $approved ->
        [none] Not approved yet: it is offered to nobody.
       *[other] Approved by: { $approved }
    }
canned-waits = A manager approves it.
canned-approve = ✓ Approve
canned-change = Change the text
canned-retire = Retire it
# $meaning, $locale, $text (String)
canned-ask_change =
    <b>{ LANGUAGE($locale) }</b>
    <blockquote>{ $text }</blockquote>
    { $meaning }

    Type the whole new text. Until a manager has approved it, nothing is offered in this language.
canned-retire-ask =
    <b>Offer this text no more?</b> { LANGUAGE($locale) }
    <blockquote>{ $text }</blockquote>
canned-retire-yes = Yes, retire it
# $locale (String)
canned-stands = ⚠️ Somebody has proposed a text in { LANGUAGE($locale) } meanwhile. Please go back and change that one.
canned-changed = ⚠️ Somebody has changed or retired this text meanwhile. Please go back and look at it again.
