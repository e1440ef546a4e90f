# 送信中のお知らせ：一時停止、再開、中止、再送。

# Why a late tap does nothing. $state (String) of the notice now; $by (String) who has approved it, or none; $people (Number)
notice_running-now = ⚠️ 何も変更していません。{ $state ->
    [draft] このお知らせは、今は下書きです。
    [waiting] このお知らせは、今は承認を待っています。
    [approved] このお知らせは承認済みで、まだ送信していません。
    [sending] このお知らせは、すでに送信中です。
    [paused] このお知らせの送信は、一時停止中です。
    [done] このお知らせは、すでに送信を終えました。
   *[cancelled] このお知らせは、中止されました。
}{ $by ->
    [none] {""}
   *[other] {""}承認者：{ $by }さん（{ $people }人）
}
notice_running-nobody_again = もう一度送れる人はいません。
# $notice, $title (String); $purpose say or correct; $about (String) the number of what it corrects
notice_running-file_gone =
    <b>お知らせ「{ $title }」（番号{ $notice }）を一時停止しました。</b>

    Telegramに写真または文書が残っていません。まだ受け取っていない人は待っています。「再開」で、もう一度試します。それでも送れないときは、残りを中止し、{ $purpose ->
        [correct] お知らせ（番号{ $about }）をもう一度訂正して、ファイルを付け直してください。
       *[say] 「届いていない人への下書きに写す」を押して、もう一度ファイルを付けてください。
    }
notice_running-token = { DAY($on) }、Telegramがボットのトークンを受け付けませんでした。その間、何も送れませんでした。待っていたメッセージは、これから送ります。
notice_running-changed = このお知らせは取り消されたか、訂正が承認されたため、元の文はもう送れません。訂正の場合は、訂正の送信が終わってから「届いていない人への下書きに写す」を押してください。
notice_running-changed_since = その後、お知らせが取り消されたか、次の訂正が始められたため、この文はもう送れません。最後に送るものは、もう一度送れます。
notice_running-copied = 届いていない人への写し（番号{ $number }）がすでにあり、まだ終わっていません。先にそちらを終えるか、破棄または中止してください。
# $number (String) of the copy, which is over
notice_running-copied_before = 届いていない人への写し（番号{ $number }）がありました。どちらも届いていない人には、「届いていない人への下書きに写す」で送れます。
# $number (String) of the correction
notice_running-uneven = 全員の文が同じではありません。訂正（番号{ $number }）がまだ終わっていないか、途中で中止されました。訂正が終わるのを待つか、もう一度訂正してから写してください。
notice_running-no_rest = 今このお知らせの対象になっている全員に、お知らせか写しが届いているか、取り消されています。写す相手がいません。
notice_running-correction_cancelled = ↩️ <b>{ $by }さんがお知らせ（番号{ $about }）を取り消しました</b>
    その訂正（番号{ $notice }「{ $title }」）は中止になりました。これ以上だれにも届きません。
# $notice, $title, $by (String); $what is thrown_away or cancelled; $purpose say, correct or take_back; $about (String) the number of what it corrects or takes back
notice_running-ended =
    ✖️ <b>{ $what ->
        [thrown_away] { $purpose ->
            [correct] { $by }さんがお知らせ（番号{ $about }）の訂正の下書きを捨てました
           *[say] { $by }さんが下書きを捨てました
        }
       *[cancelled] { $purpose ->
            [correct] { $by }さんがお知らせ（番号{ $about }）の訂正を中止しました
            [take_back] { $by }さんがお知らせ（番号{ $about }）の取り消しを中止しました
           *[say] { $by }さんがお知らせを中止しました
        }
    }</b>
    番号{ $notice }：{ $title }
    { $what ->
        [thrown_away] 何も送信していません。
       *[cancelled] { $purpose ->
            [correct] それまでに訂正が届いた人には、訂正が残ります。ほかの人には、前の文が残ります。
            [take_back] それまでに取り消した分は、取り消したままです。ほかの人には、文が残ります。
           *[say] それまでに送信した分はそのままです。これ以上は送信しません。
        }
    }
# $notice, $title (String) of the copy; $about (String) the number of what it is a copy of, $purpose of what changed that: correct or take_back; $has_it (Number), also those to whom it is being sent
notice_running-copy_ended =
    ✖️ <b>お知らせ「{ $title }」（番号{ $notice }）は中止になりました。</b>
    元のお知らせ（番号{ $about }）が、その後{ $purpose ->
        [take_back] 取り消された
       *[correct] 訂正されることになった（承認済み）
    }ためです。{ $has_it ->
        [0] まだだれにも届いていません。
       *[other] { $has_it }人に届いたか、届くところです。
    }{ $purpose ->
        [take_back] {""}
       *[correct] ほかの人には、訂正の送信が終わってから、番号{ $about }を開いて「届いていない人への下書きに写す」を押してください。
    }
# Each day to who is responsible. $notice, $title (String); $purpose say, correct or take_back; $about (String) the number of what it changes; $class notice or urgent; $since (a day) or none; $waiting (Number)
notice_running-still_paused = ⏸ <b>{ $purpose ->
        [correct] お知らせ（番号{ $about }）の訂正が一時停止のままです
        [take_back] お知らせ（番号{ $about }）の取り消しが一時停止のままです
       *[say] お知らせが一時停止のままです
    }</b>
    番号{ $notice }：{ $title }
    { $since ->
        [none] {""}
       *[other] { DAY($since) }から止まっています。
    }{ $waiting ->
        [0] 待っている人はもういません。「再開」で終わります。
       *[other] { $waiting }人が待っています。再開するか、開いて残りを中止してください。
    }停止中は、受け取った人にも待っている人にも、読むようにという連絡や電話の依頼は出ません。{ $class ->
        [urgent] 🔴 緊急です。
       *[notice] {""}
    }
# $notice (String) its number; $title (String); for the staff group
notice_running-paused = お知らせ（番号{ $notice }）「{ $title }」が、昨日以前から一時停止のままです。
