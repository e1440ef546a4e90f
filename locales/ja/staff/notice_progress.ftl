## The message that shows how a notice goes out, line by line

# $purpose is say, correct or take_back; $state approved, sending, paused, done or cancelled; $reason none, staff or media_gone
notice_progress-head =
    { $purpose ->
        [correct] <b>✏️ お知らせの訂正（番号{ $number }）</b>
        [take_back] <b>↩️ お知らせの取り消し（番号{ $number }）</b>
       *[say] <b>📢 お知らせ（番号{ $number }）</b>
    }　{ $title }
    { $state ->
        [draft] 下書きです。
        [waiting] 承認を待っています。
        [approved] 承認されました。送信の時刻を待っています。
        [sending] 送信中です。
        [paused] { $reason ->
            [media_gone] ⏸ 一時停止中：Telegramに画像または書類が残っていません。「再開」で、もう一度試します。それでも送れないときは、残りを中止し、「届いていない人への下書きに写す」を押して、もう一度ファイルを付けてください。
           *[staff] ⏸ 一時停止中です。何も送信していません。
        }
        [done] ✅ 完了しました。
       *[cancelled] ✖️ 中止しました。
    }
# Below that on its own screen. $author (String); $approver (String) or none; $approved_on (String) a day, or none
notice_progress-by =
    作成：{ $author }さん
    { $approver ->
        [none] 承認した人はいません。
       *[other] 承認：{ $approver }さん（{ DAY($approved_on) }）
    }
# Below that: a notice that has changed it. $number (String); $purpose correct or take_back
notice_progress-changed_by =
    { $purpose ->
        [take_back] ↩️ 番号{ $number }で取り消しました。
       *[correct] ✏️ 番号{ $number }で訂正しました。
    }
notice_progress-bar = { $bar } { $count }人中{ $ended }人
notice_progress-has_it = ✅ 送信済み：{ $count }人
notice_progress-unreachable = 📵 連絡できない：{ $count }人
notice_progress-refused = ⚠️ Telegramが受け付けない：{ $count }人
notice_progress-no_text = ✍️ 読める言語の文がない：{ $count }人
notice_progress-muted = 🔕 お知らせを止めている：{ $count }人
notice_progress-unchanged = ✓ 変更がない：{ $count }人
notice_progress-skipped = ➖ 対象外になった：{ $count }人
notice_progress-cancelled = ✖️ 中止により未送信：{ $count }人
notice_progress-waiting = ⏳ 送信待ち：{ $count }人
notice_progress-held = 🌙 うち{ $count }人は、{ DAY($on) } { $time }以降に送信します。
notice_progress-speed = 毎秒{ $speed }件、残り約{ $minutes }分です。
notice_progress-read = 👁 「読みました」：{ $count }人

## Buttons below it

notice_progress-pause = ⏸ 一時停止
notice_progress-resume = ▶️ 再開
notice_progress-open = 開く

## Its own screen

notice_progress-cancel = ✖️ 残りを中止
notice_progress-cancel-ask = <b>お知らせ（番号{ $number }）の送信を中止しますか。</b>{ $has_it ->
        [0] まだだれにも届いていません。
       *[other] { $has_it }人にはすでに届いていて、そのまま残ります。
    }{ $waiting }人には送信されません。
notice_progress-cancel-yes = はい、残りを中止する
notice_progress-again = 🔁 受け付けられなかった人へ再送
notice_progress-correct = ✏️ 訂正
notice_progress-take_back = ↩️ 取り消す
notice_progress-take_back-ask = <b>お知らせ（番号{ $number }）を取り消しますか。</b>{ $has_it }人に届いています。{ $acknowledged ->
        [0] 「読みました」を押した人はいません。
       *[other] { $acknowledged }人が「読みました」を押しました。
    }
notice_progress-take_back-what = 48時間以内のものは、チャットから消えます。それより古いものは文だけが消え、取り消したことを伝える文に替わります。
notice_progress-take_back-ends = ✏️ 終わっていない訂正（番号{ $ends }）も中止します。これ以上だれにも届きません。
# The numbers in the roster of those who have read it, as many as fit
notice_progress-readers = 読んだ人：{ $numbers }
notice_progress-readers-more = 読んだ人：{ $numbers }、ほか{ $more }人
notice_progress-take_back-yes = はい、取り消す
notice_progress-no = いいえ
notice_progress-paused = 一時停止しました。
notice_progress-resumed = 再開しました。

## Why something is not possible

notice_progress-not_first = 訂正や取り消しを、訂正したり取り消したりすることはできません。元のお知らせを開いてください。
notice_progress-not_over = まだ送信中です。完了を待つか、先に残りを中止してください。
notice_progress-arriving = 中止しましたが、そのとき送っていた分がまだ届くかもしれません。数分たってから、もう一度試してください。
notice_progress-also_ends = ⚠️ その間に訂正（番号{ $number }）が作られました。取り消すと、この訂正も中止になります。まだ何も取り消していません。よければ、もう一度押してください。
notice_progress-changes_already = 番号{ $number }が、すでにこのお知らせを変更しています。先にそれを終わらせるか、捨ててください。
notice_progress-nobody_has_it = このお知らせがチャットに残っている人はいません。
notice_progress-gone = このお知らせは、もうありません。
