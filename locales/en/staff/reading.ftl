# Reading: somebody on the staff who reads the worker’s language notes in Japanese what the words mean.

# On the card of a consultation
reading-ask = Ask a reader
# $count (Number) how many were asked
reading-asked = { $count ->
    [1] One person was asked, in private.
   *[other] { $count } people were asked, in private.
} A note will stand below the worker’s words. Until then this is a task.
reading-asked_before = Somebody has been asked already. The task is in the list: /tasks.
# $locale (String) the language of the words
reading-nobody = Nobody who reads { LANGUAGE($locale) } can be told now, and no manager: all are away, or have not started the bot.
# To one member of staff. $number (String); $name (String) who asks; $locale (String); $reads (String) whether this person reads it: yes or no
reading-please =
    📖 <b>No. { $number }: words in { LANGUAGE($locale) }</b>
    { $name ->
        [none] Somebody asks
       *[other] { $name } asks
    } what they mean. { $reads ->
        [yes] Please note it in Japanese.
       *[no] Nobody on the staff who reads this can be told now. Please find somebody who reads it, and note it in Japanese.
    } The worker does not see the note.
# To who asked. $number (String); $name (String) who was asked; $instead (String) who is asked now: reader, manager or nobody
reading-not_told = ⚠️ { $name ->
    [none] Somebody you asked
   *[other] { $name }
} cannot be told of no. { $number }: the bot may not write to them. { $instead ->
    [reader] Somebody else who reads the language was asked.
    [manager] A manager is asked instead.
   *[nobody] Nobody else can be told now. It stays a task: /tasks.
}
reading-write = Write a note in Japanese
# Below the worker’s words. $name (String) who has read them; $note (String)
reading-noted = 📝 大意{ $name ->
    [none] {""}
   *[other] {" "}({ $name })
}: { $note }
# To a reader of a matter that the group does not see. $number (String); $name (String)
reading-noted_private = { $name ->
    [none] 📝 Somebody has noted what the words of no. { $number } mean.
   *[other] 📝 { $name } has noted what the words of no. { $number } mean.
}
# $number (String)
reading-list =
    <b>No. { $number }: which words?</b>
    The newest are first. 📝 has a note already.
reading-none = <b>No. { $number }</b> There are no words of the worker here.
# $noted (String) yes or no; $at (String) day and time; $words (String) how they begin
reading-label = { $noted ->
    [yes] 📝{" "}
   *[no] {""}
}{ $at } { $words ->
    [none] (no words)
   *[other] { $words }
}
reading-cut = (It goes on. All of it stands in the topic, or in the private matter.)
reading-attachment = (There is a photo, voice or file too. It stands in the topic, or behind “{ complaint-attachments }”.)
# $name (String) who has read it; $note (String)
reading-so_far = Note so far: { reading-noted }
# $longest (Number)
reading-ask_note = <b>What do these words mean?</b> Type it in Japanese, at most { $longest } characters. Staff read it, and the worker does not.
# $name (String); $note (String)
reading-changed = ⚠️ Somebody has written a note here meanwhile: { reading-noted } What you typed is not kept yet. To put it in its place, go back, open the words again and send it once more.
# $number (String)
reading-saved = The note is kept. Staff who read no. { $number } see it below the words.
reading-more = More words of this worker
