## The message that shows how a notice goes out, line by line

# $about (String) the number of what it corrects or takes back; $purpose is say, correct or take_back; $state approved, sending, paused, done or cancelled; $reason none, staff or media_gone
# $send_on, $send_time (String) when it begins to leave, or none: at once; $waits (String) yes: whoever is left is held
notice_progress-head =
    { $purpose ->
        [correct] <b>✏️ お知らせ（番号{ $about }）の訂正（番号{ $number }）</b>
        [take_back] <b>↩️ お知らせ（番号{ $about }）の取り消し（番号{ $number }）</b>
       *[say] <b>📢 お知らせ（番号{ $number }）</b>
    }　{ $title }
    { $state ->
        [draft] ✏️ 何も送信せずに、下書きに戻しました。
        [waiting] ✋ 承認を待っています。
        [approved] { $send_on ->
            [none] ⏰ 承認されました。これから送信します。
           *[other] ⏰ 承認されました。{ DAY($send_on) }の{ $send_time }に送信します。それまでは下書きに戻せます。
        }
        [sending] { $waits ->
            [yes] 📤 送信の途中です。残りの人は、後の時刻を待っています。
           *[no] { $purpose ->
                [take_back] 📤 取り消しています。
               *[say] 📤 送信中です。
            }
        }
        [paused] { $reason ->
            [media_gone] ⏸ 一時停止中：Telegramに写真または文書が残っていません。「再開」で、もう一度試します。それでも送れないときは、残りを中止し、{ $purpose ->
                [correct] お知らせ（番号{ $about }）をもう一度訂正して、ファイルを付け直してください。
               *[say] 「届いていない人への下書きに写す」を押して、もう一度ファイルを付けてください。
            }
           *[staff] ⏸ 一時停止中です。「再開」を押すまで、これ以上は送信しません。
        }
        [done] ✅ 完了しました。
       *[cancelled] ✖️ 中止しました。これ以上は送信しません。
    }
# Below that on its own screen. $author (String); $approver (String) or none; $approved_on (a day), $approved_time (String) or none; $purpose (String)
notice_progress-by =
    { $purpose ->
        [take_back] 取り消した人：{ $author }さん
       *[say] 作成者：{ $author }さん
    }
    { $approver ->
        [none] { $purpose ->
            [take_back] 取り消しに承認は要りません。
           *[say] 承認した人はいません。
        }
       *[other] 承認者：{ $approver }さん（{ DAY($approved_on) } { $approved_time }）
    }
# Below that: a notice that changes it. $number, $state (String); $purpose correct or take_back
notice_progress-changed_by =
    { $purpose ->
        [take_back] ↩️ 番号{ $number }による取り消し：
       *[correct] ✏️ 番号{ $number }による訂正：
    }{ $state ->
        [draft] まだ下書きです。
        [waiting] 承認を待っています。
        [approved] 時刻を待っています。
        [sending] 送信中です。
        [paused] 一時停止中です。
        [done] 完了しました。
       *[cancelled] 途中で中止しました。
    }
# $bar (String); $ended of $count (Number) people whom it can reach; $nothing (Number) get nothing from the start
notice_progress-bar = { $bar } { $count }人中{ $ended }人{ $nothing ->
    [0] {""}
   *[other] {""}（ほかの{ $nothing }人には何も届きません）
}
notice_progress-has_it = { $purpose ->
    [correct] ✅ 訂正済み：{ $count }人
    [take_back] ✅ 取り消し済み：{ $count }人
   *[say] ✅ 送信済み：{ $count }人
}
notice_progress-unreachable = 📵 Telegramで届かない：{ $count }人
notice_progress-refused = ⚠️ Telegramが受け付けない：{ $count }人
notice_progress-no_text = ✍️ 読める言語の文がない：{ $count }人
notice_progress-muted = 🔕 お知らせを止めている：{ $count }人
notice_progress-unchanged = ✓ 変更がない：{ $count }人
notice_progress-skipped = ➖ 対象外になった：{ $count }人
notice_progress-cancelled = { $purpose ->
    [take_back] ✖️ 中止により取り消さず：{ $count }人
   *[say] ✖️ 中止により未送信：{ $count }人
}
notice_progress-waiting = { $state ->
    [cancelled] ⏳ 中止したとき送信中：{ $count }人
   *[sending] ⏳ 待っている人：{ $count }人
}
notice_progress-held = 🌙 うち{ $count }人は、{ DAY($on) } { $time }以降に送信します。
notice_progress-speed = 毎秒{ $speed }件、残り約{ $minutes }分です。
notice_progress-read = 👁 「読みました」：{ $count }人

## Buttons below it

notice_progress-pause = ⏸ 一時停止
notice_progress-resume = ▶️ 再開
notice_progress-open = 開く

## Its own screen

notice_progress-cancel = { $state ->
    [approved] ✖️ 中止
   *[sending] ✖️ 残りを中止
}
notice_progress-cancel-ask = { $purpose ->
    [correct] <b>番号{ $number }による訂正を中止しますか。</b>{ $has_it ->
        [0] わかっている限り、まだだれの文も替わっていません。
       *[other] { $has_it }人の文はすでに替わっていて、そのまま残ります。
    }その時点で待っている人（今は{ $waiting }人）には、元の文が残ります。
    [take_back] <b>番号{ $number }による取り消しを中止しますか。</b>{ $has_it ->
        [0] まだだれのチャットからも消えていません。
       *[other] { $has_it }人のチャットからはすでに消えました。
    }その時点で待っている人（今は{ $waiting }人）のチャットには残ります。
   *[say] <b>お知らせ（番号{ $number }）の送信を中止しますか。</b>{ $has_it ->
        [0] まだだれにも届いていません。
       *[other] { $has_it }人にはすでに届いていて、そのまま残ります。
    }その時点で待っている人（今は{ $waiting }人）には送信しません。
}その時に送信中のものは、止まらないことがあります。
notice_progress-cancel-yes = はい、中止する
notice_progress-again = 🔁 受け付けられなかった人へ再送
notice_progress-correct = ✏️ 訂正
notice_progress-take_back = ↩️ 取り消す
# $has_it (Number) of people in whose chats it stands, or may; $acknowledged (Number) of these
notice_progress-take_back-ask = <b>お知らせ（番号{ $number }）を取り消しますか。</b>{ $has_it }人に届いています。{ $acknowledged ->
        [0] 「読みました」を押した人はいません。
       *[other] { $acknowledged }人が「読みました」を押しました。
    }
notice_progress-take_back-what = 48時間以内のものは、チャットから消えます。それより古いものは文だけが消え、取り消したことを伝える文に替わります。
notice_progress-take_back-ends = ✏️ 終わっていない訂正（番号{ $ends }）も中止します。これ以上だれにも届きません。
# $copies (String) their numbers
notice_progress-take_back-copies = 📢 届いていない人への写し（番号{ $copies }）は、一緒に取り消されません。まだ送っていない分は、もう送られません。
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
