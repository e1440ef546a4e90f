# /facts: staff confirm sources and telephone numbers.

# $count (Number) of what waits
facts-waiting = { $count ->
    [0] <b>Everything was checked lately.</b>
    [one] <b>One source or office waits for a check.</b> Nobody has checked it, or it was long ago.
   *[other] <b>{ $count } sources and offices wait for a check.</b> Nobody has checked them, or it was long ago.
}
# $changes (Number) whose day has come
facts-waiting-changes = ⚖️ Changes of law whose day has come, while nobody has recorded whether they have begun: <b>{ $changes }</b>
# $count (Number) of what was found; $query (String) what was typed
facts-found = { $count ->
    [0] Nothing fits “{ $query }”. Please type another word: a part of the name, of the web address, of the number, or the id.
   *[other] Sources and offices that fit “{ $query }”: <b>{ $count }</b>
}
facts-search = To find one, type a part of its name, web address or telephone number, or its id.
facts-all = ↩️ All that waits
# $name (String)
facts-label-hotline = ☎️ { $name }
facts-label-source = 📄 { $name }
facts-label-law_change = ⚖️ { $name }
# $name (String)
facts-hotline = ☎️ <b>{ $name }</b>
# $name (String), $on (String) a day or a month
facts-law_change = ⚖️ <b>{ $name }</b>
    It was to begin: { $on }. The record still says that it is to come.
facts-how-law_change = Open its sources. Has it begun? Tell whoever keeps the data, because only the data can say so. Until then workers read that our staff will confirm it.
# $url (String) or none; $published (String) a day, a month, a year, or none
facts-page = { $url ->
    [none] No web address is known.
   *[other] 🔗 { $url }
}
    { $published ->
        [none] The page or copy bears no date.
       *[other] Date of the page or copy: { $published }
    }
# $names (String) of criteria and of pages of the guide, or none
facts-resting = { $names ->
    [none] Only reminders, documents or offices rest on it.
   *[other] What rests on it: { $names }
}
facts-how-hotline = Open the page, or call the number. Are number, languages and hours right? Then confirm. Is something different, do not confirm: tell whoever keeps the data.
facts-how-source = Open the page and compare it with what the bot says there. Does it still say so? Then confirm. Is something different, do not confirm: tell whoever keeps the data.
# $on (Date) or none; $name (String)
facts-last = { $on ->
    [none] Nobody has checked this yet.
   *[other] Last checked on { DAY($on) } by { $name }.
}
facts-confirm = ✅ I checked it: confirm
facts-name = Under which name do you confirm? It is kept with the check. Please type your name.
facts-mistake-gone = This record does not exist any more. Please go back to the list.
# $problem (String) what the operator needs to know, in English
facts-mistake-file = The check could not be kept. Please tell whoever runs the bot: { $problem }
