# The approval of a notice: asked for, given by a second person, or sent back.

## What one of staff is told in private

# $notice, $title, $author (String); $class (String) notice or urgent; $reason (String) of the urgency
notice_approval-please = ✋ { $class ->
    [urgent] <b>🔴 緊急のお知らせです。今すぐ承認をお願いします</b>
   *[notice] <b>お知らせの承認をお願いします</b>
}
    番号{ $notice }：{ $title }
    依頼者：{ $author }さん{ $class ->
        [urgent] {""}　緊急の理由：{ $reason }
       *[notice] {""}
    }
# The same, and $asked_on (String) a day
notice_approval-still_waits = ✋ <b>承認を待っているお知らせがあります</b>
    番号{ $notice }：{ $title }
    { $author }さんが{ DAY($asked_on) }に依頼しました。承認するか、差し戻してください。{ $class ->
        [urgent] {""}🔴 緊急：{ $reason }
       *[notice] {""}
    }
# $notice (String) its number; $title (String) its title; for the staff group
notice_approval-waits = お知らせ「{ $title }」（番号{ $notice }）は、昨日以前から承認を待っています。
# $notice, $title, $by, $reason (String)
notice_approval-sent_back = ↩️ <b>{ $by }さんがお知らせを差し戻しました</b>
    番号{ $notice }：{ $title }
    { $reason }

    下書きに戻りました。直して、もう一度依頼してください。
# $notice, $title (String)
notice_approval-missed = ⌛ <b>送信時刻までに承認されませんでした</b>
    番号{ $notice }：{ $title }
    何も送信していません。下書きに戻りました。別の時刻を選んで、もう一度依頼してください。
# $notice, $title, $by (String); $what is changed, withdrawn or stopped
notice_approval-undone =
    ↩️ <b>{ $what ->
        [changed] { $by }さんが、承認待ちのお知らせを変更しました
        [withdrawn] { $by }さんが、お知らせの承認の依頼を取り下げました
       *[stopped] { $by }さんが、送信前のお知らせを止めました
    }</b>
    番号{ $notice }：{ $title }
    何も送信していません。下書きに戻りました。送信する場合は、もう一度承認を依頼してください。
# $notice, $title, $by, $approved_on (a day), $approved_time (String) or none; $people (Number); $leaves_on, $leaves_time (String) or none: at once
notice_approval-approved = ✅ <b>{ $by }さんがお知らせを承認しました</b>{ $approved_on ->
        [none] {""}
       *[other] （{ DAY($approved_on) }、{ $approved_time }）
    }
    番号{ $notice }：{ $title }
    対象：{ $people }人。{ $leaves_on ->
        [none] 送信：承認後すぐ。
       *[other] 送信：{ DAY($leaves_on) }の{ $leaves_time }。
    }

## When, and the request

notice_approval-open_asking = ⏰ 送信時刻と承認の依頼
# $title (String); $send_on, $send_time (String) or none
notice_approval-asking =
    <b>{ $title }</b>
    { $send_on ->
        [none] 承認されたらすぐに送信します。
       *[other] それまでに承認されれば、{ DAY($send_on) }の{ $send_time }に送信します。
    }
# $heard_on, $heard_time (String) when the admins hear that they are asked, or none: they have
notice_approval-waiting =

    ✋ 承認を待っています。何かを変えると下書きに戻ります。{ $heard_on ->
        [none] {""}
       *[other] {""}🌙 依頼は{ DAY($heard_on) }の{ $heard_time }に管理者に届きます。急ぐときは直接伝えてください。
    }
notice_approval-ask = ✋ 承認を依頼する
# The same
notice_approval-asked = { $heard_on ->
    [none] 管理者に依頼しました。
   *[other] 夜間のため、依頼は{ DAY($heard_on) }の{ $heard_time }に管理者に届きます。急ぐときは直接伝えてください。
}結果はボットがお知らせします。
notice_approval-take_back = 依頼を取り下げる
notice_approval-choose_time = 時刻を選ぶ
notice_approval-at_once = 承認後すぐ
notice_approval-ask_day = <b>何日に送信しますか。</b>
# $on (String) a day
notice_approval-ask_hour = <b>{ DAY($on) }の何時に送信しますか。</b>日本時間です。時刻を押すか、18:30のように入力してください。おやすみ時間の人には、その後に届きます。
notice_approval-withdraw = ⏹ 中止して下書きに戻す

## The screen of who approves

notice_approval-open = ✋ 読んで承認する
# $number, $about, $title, $author (String); $asked_by, $approver, $approved_on (a day), $approved_time (String) or none; $state, $class, $reason, $purpose (String)
notice_approval-one =
    <b>{ $title }</b>
    番号{ $number }・{ $class ->
        [urgent] 🔴 緊急：{ $reason }
       *[notice] 通常
    }{ $purpose ->
        [correct] {""}・番号{ $about }の訂正
        [take_back] {""}・ほかのお知らせの取り消し
       *[say] {""}
    }
    { $state ->
        [waiting] ✋ 承認を待っています。
        [draft] ✏️ 下書きに戻りました。今は承認を待っていません。
        [cancelled] ✕ 中止されました。
       *[other] ✅ { $approver }さんが承認しました（{ DAY($approved_on) } { $approved_time }）。
    }
    作成者：{ $author }さん{ $asked_by ->
        [none] {""}
       *[other] {""}・依頼者：{ $asked_by }さん
    }

# Its people, fixed at the approval. $people, $no_text, $no_chat (Number)
notice_approval-fixed =

    <b>対象は{ $people }人です。</b>承認のときに確定しました。{ $no_text ->
        [0] {""}
       *[other] {""}✍️ 読める言語の文がない：{ $no_text }人。
    }{ $no_chat ->
        [0] {""}
       *[other] {""}ボットを使っていない：{ $no_chat }人。
    }
# $send_on, $send_time, $media, $link (String) or none; $asks_read (String) yes or no
notice_approval-details =

    { $send_on ->
        [none] ⏰ 承認後すぐ
       *[other] ⏰ { DAY($send_on) } { $send_time }
    }{ $media ->
        [none] {""}
        [photo] {""}・🖼 写真つき
       *[document] {""}・📎 文書つき
    }{ $asks_read ->
        [yes] {""}・「読みました」を求める
       *[no] {""}
    }{ $link ->
        [none] {""}
       *[other] {""}・🔗 { $link }
    }
notice_approval-is_own =

    あなたが作成したか、承認を依頼したお知らせです。ほかの管理者が承認します。
notice_approval-is_alone =

    管理者はあなただけなので、ほかに承認できる人がいません。人数を入力すれば承認できます。その後10分待ってから送信し、その間は中止できます。緊急の場合は待ちません。
notice_approval-show = 👁 届く形で見る
notice_approval-approve = ✅ 承認する
notice_approval-alone = 一人で承認する
notice_approval-back = ↩️ 差し戻す
# $title, $locale (String); $page, $pages (Number)
notice_approval-words = <b>{ $title }</b>・{ LANGUAGE($locale) }{ $pages ->
    [1] {""}
   *[other] （{ $page }/{ $pages }）
}
notice_approval-ask_reason = <b>どこを直しますか。</b>作成者が読みます。入力してください。
# $people (Number)
notice_approval-ask_count = <b>対象は何人ですか。</b>前の画面にある人数です：{ $people }。押し間違いを防ぐため、この数字を入力してください。

## Why not

notice_approval-gone = ⚠️ このお知らせはもうありません。
notice_approval-changed = ⚠️ 画面を開いた後に変更されました。何も送信していません。下は今の内容です。もう一度読んでください。
# $before, $people (Number)
notice_approval-other_people = ⚠️ 画面を開いたときの対象は{ $before }人でしたが、今は{ $people }人です。何も送信していません。下は今の内容です。
notice_approval-other_look = ⚠️ 開いたあとで、この画面の内容が変わりました（だれにどの言語で届くか、だれが文を確認したか、など）。何も送信していません。下が今の内容です。
notice_approval-own = ⚠️ あなたが作成したか、承認を依頼したお知らせです。ほかの管理者が承認します。
# $author (String)
notice_approval-author_asks = ⚠️ 承認の依頼は{ $author }さんがしてください。あなたが依頼すると、承認できる管理者がいなくなります。
notice_approval-no_admin = ⚠️ 承認できる管理者がいません。
notice_approval-not_admin = ⚠️ お知らせを承認できるのは管理者だけです。
notice_approval-presence-absent = ⚠️ あなたは今、スタッフのグループにいません。承認できるのは、グループにいる管理者だけです。
notice_approval-presence-unknown = ⚠️ あなたがスタッフのグループにいるか、Telegramに確認できません。何も送信していません。1分ほど後にもう一度お試しください。
notice_approval-not_alone = ⚠️ ほかにも管理者がいます。その人が承認します。
# $people (Number)
notice_approval-mistyped = ⚠️ 人数が違います。対象は{ $people }人です。何も送信していません。
# What has to be done before anybody can be asked. $people (Number)
notice_approval-lack-no_reason = ⚠️ 緊急のお知らせです。先に前の画面で理由を書いてください。
notice_approval-lack-no_words = ⚠️ まだ文がありません。先に書いてください。
notice_approval-lack-nobody = ⚠️ 条件に当てはまる人がいません。対象者を変えてください。
notice_approval-lack-only_one = ⚠️ 対象は一人だけです。お知らせではなく、「対象者」の画面から本人に直接書いてください。
notice_approval-lack-nothing_changed = ⚠️ 届く人のだれにも変更がありません。文・写真・文書・リンク・ボタンは、今チャットにあるものと同じです。先に何かを直してください。
notice_approval-lack-no_text = ⚠️ 対象の{ $people }人が読む言語の文がありません。文を書くか、電話してください。
notice_approval-lack-all_muted = ⚠️ 届くはずの人が全員お知らせを止めているため、だれにも届きません。電話してください。届くのは緊急のお知らせだけです。
notice_approval-lack-nobody_reached = ⚠️ 対象は{ $people }人ですが、今チャットで届く人がいません。電話してください。
notice_approval-lack-about_running = ⚠️ 訂正するお知らせを、いま再送しています。完了を待つか、残りを中止してください。
# $number (String) that of the notice whose words it copies
notice_approval-lack-taken_back = ⚠️ 元のお知らせ（番号{ $number }）は取り消されました。これが下書きなら、破棄してください。
notice_approval-lack-corrected = ⚠️ この写しを作った後に、元のお知らせ（番号{ $number }）の訂正が承認されました。訂正の送信が終わってから、元のお知らせをもう一度写してください。これが下書きなら、破棄してください。
notice_approval-lack-not_tested = ⚠️ 作成者が今の内容をテストで受け取っていません。先にテストを送ってください。
notice_approval-lack-test_coming = ⏳ テストを作成者に送っています。すべての言語で届いたら、承認を頼めます。
notice_approval-lack-past = ⚠️ 送信時刻を過ぎています。別の時刻を選んでください。
