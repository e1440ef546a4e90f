# The staff group: cards, topics, and what became of an answer.

## Saying who somebody is

staff-card-link = 名簿の方と結び付ける
# $number (String) the consultation's number. Shown as the name of a topic: no personal data.
staff-topic-title = No. { $number } · { WORD("consultation-kind", $kind) }
# $number (String). The name of a topic that the bot may not delete
staff-topic-restricted = No. { $number } · 🔒
staff-card-heading = <b>相談番号{ $number }</b>
staff-card-matter =
    相談の種類：{ WORD("consultation-kind", $kind) }
    状態：{ WORD("consultation-state", $state) }
    受付日時：{ DAY($opened_on) } { $opened_time }（日本時間）
    本人の使用言語：{ LANGUAGE($locale) }
staff-card-rules =
    このグループに書いた内容は、スタッフだけが見ます。本人に回答するには、このトピックにあるボットのメッセージに返信してください。送信する前に、ボットが確認します。
staff-card-on-roster =
    { staff-card-matter }

    名簿の管理番号：{ $roster_number }
    在留カードの氏名：{ $name ->
        [none] 不明
       *[other] { $name }
    }
    国籍：{ $nationality ->
        [none] 不明
        [stateless] 無国籍
       *[other] { COUNTRY($nationality) }
    }
    相談受付時の所属機関：{ $employer ->
        [none] 不明
       *[other] { $employer }
    }
    在留資格：{ $status ->
        [none] 不明
        [ssw1] 特定技能１号
        [ssw2] 特定技能２号
       *[other] { $status }
    }
    分野：{ $field ->
        [none] 不明
       *[other] { WORD("field", $field) }
    }
    在留期間の満了日：{ $stay_expires_on ->
        [none] 不明
       *[other] { DAY($stay_expires_on) }
    }

    { staff-card-rules }
staff-card-not-on-roster =
    { staff-card-matter }

    この方は名簿に登録されていません。

    { staff-card-rules }
# $id (String) the number under which the records stay
staff-card-forgotten =
    { staff-card-matter }

    本人が情報の削除を希望しました。メッセージを送ることはできません。記録では No. { $id } と表示します。
# $id (String)
staff-forgotten = 本人が情報の削除を希望したため、今後は No. { $id } と表示します。この相談は終了しました。
staff-card-close = 終了する
staff-card-ask-employer = 所属機関に伝えてよいか本人に聞く
# $telling (String) whether the employer may be told
staff-telling = 所属機関への連絡：{ $telling ->
    [agreed] ✅ 本人が同意しています
    [refused] ❌ 本人が断りました
    [withdrawn] ❌ 本人が同意を取り消しました。これ以上伝えないでください
   *[asked] 本人に質問済み（回答待ち）
}
staff-card-reopen = 再開する
# $page (String) an id. Said in the topic of a consultation that begins on a page of the guide.
staff-asked_from-life_title = 本人は、ガイドの次のページから来ました：「{ WORD("life-title", $page) }」
staff-asked_from-guide_title = 本人は、ガイドの次のページから来ました：「{ WORD("guide-title", $page) }」
staff-asked_from-field = 本人は、ガイドの次のページから来ました：「{ WORD("field", $page) }」
staff-asked_from-support = 本人は、ガイドの次のページから来ました：「{ WORD("support", $page) }」
staff-asked_from-hotline = 本人は、ガイドの次のページから来ました：「{ WORD("hotline", $page) }」
staff-asked_from-law_change_title = 本人は、ガイドの次のページから来ました：「{ WORD("law_change-title", $page) }」
# Said in the topic when a worker’s message could not be copied; what was stored of it follows.
staff-delivery-not-copied = 本人のメッセージを転記できませんでした。削除された可能性があります。文章があった場合は、この後に表示します。写真・音声・ファイルは失われていますので、本人にもう一度送ってもらってください。
# Said above the words that stood below it.
staff-delivery-caption = 🪪 次の文章に付いていた写真には、カード、パスポート、通帳が写っている可能性があります。ここにあるのは文章だけです。
# Above words that a manager has let stand again, where Telegram has them no more.
staff-delivery-returned = ↩️ 非表示にしていた本人のメッセージです。決定により、もう一度ここに表示します。
# $handling (String)
staff-picture_out = 🪪 本人が、カード、パスポート、通帳の写真だとして、写真を取り下げました。{ $handling ->
    [destroy] 写真は破棄しました。
    [hold] 記録の保全中のため、写真は非表示にして保存しています。
   *[decide] 証拠になりうるため、写真は破棄せず、非表示にしています。
    }写真に文章が付いていれば、番号を除いて残っています。
staff-delivery-changed = 本人は、このメッセージを書いてすぐに内容を変更しました。最初の内容は次のとおりです。
# Said under an officer’s message that did not reach the worker.
staff-delivery-arrived = 本人に届きました。
staff-delivery-blocked = 本人に届きませんでした。本人がボットをブロックしています。電話など、別の方法で連絡してください。
staff-delivery-deactivated = 本人に届きませんでした。このTelegramアカウントは、もう存在しません。電話など、別の方法で連絡してください。
staff-delivery-no-chat = 本人に届きませんでした。ボットと本人との間に、開いているチャットがありません。電話など、別の方法で連絡してください。
# $reason (String) Telegram’s own words, in English.
staff-delivery-refused = 本人に届きませんでした。Telegramが送信を拒否しました（「{ $reason }」）。別の形式で送り直してください。
# Said to each admin in private. $reason (String) Telegram’s own words, in English.
staff-group-refuses = ⚠️ スタッフのグループが、ボットからのメッセージを受け付けません（「{ $reason }」）。何も失われていません。働く人からのメッセージは待機しています。ボットをもう一度グループに入れて管理者にし、トピックの管理を許可してください。その後は自動で届きます。
staff-group-returned = ✅ スタッフのグループが、またメッセージを受け付けるようになりました。待機していたものを今から送ります。
# Said to each admin in private, once a day.
staff-topics-refused = ⚠️ ボットがスタッフのグループでトピックを作成できません。新しい相談は「General」に届きます。各メッセージは、その相談のカードへの返信として表示されます。グループのトピックを有効にし、ボットにトピックの管理を許可してください。その後は、相談ごとのトピックで続きます。
staff-topics-returned = ✅ ボットが再びトピックを作成できるようになりました。新しい相談にはそれぞれトピックができます。「General」にあった内容も、トピックに続けて表示します。
# Said in a topic that could be opened only later.
staff-topic-earlier = これより前に本人が書いた内容は「General」に届いていました。ここに続けて表示します。
# $count (Number) how many messages are said again. Said first in the topic that takes the place of a deleted one.
staff-topic-anew = { $count ->
    [0] この相談のトピックが削除されたため、新しく作成しました。
   *[other] この相談のトピックが削除されたため、新しく作成しました。最後の{ $count }件のメッセージを、もう一度表示します。
}
# $name (String) who answered; $text (String) the answer, $text none: it had no words. Said below staff-topic-anew.
staff-topic-answered = { $name ->
    [none] 📤 スタッフの回答
   *[other] 📤 { $name }さんの回答
}：{ $text ->
    [none] 文字のないメッセージ
   *[other] { $text }
}

## Answers to a worker

# $locale (String) the language that the worker reads
staff-offer = これを本人（{ $roster_number ->
    [none] 相談番号{ $number }
   *[other] { $roster_number }、相談番号{ $number }
}）に送信しますか。本人の使用言語は{ LANGUAGE($locale) }です。
staff-offer-send = 送信（本人の言語：{ LANGUAGE($locale) }）
staff-offer-keep = 内部にとどめる
staff-answer-send = 本人への送信を受け付けました。👌 が付いたら、届いています。
staff-answer-keep = 内部にとどめました。本人には見えません。
staff-answer-decided = 送信するかどうかは、すでに決定済みです。
staff-anonymous = この投稿はどこにも届きません。グループまたはチャンネルの名前で書かれたため、どなたかわかりません。入力欄の横でご自分の名前を選び（管理者の方は「匿名のままにする」をオフにし）、もう一度送ってください。
staff-closed = 終了しました。対応についての評価を本人に尋ねています。
staff-reopened = 再開しました。本人にも知らせます。
# $rating (String)
staff-rated = 「対応はどうでしたか」への本人の回答：{ WORD("consultation-rating", $rating) }
# $number (String) the consultation’s, $count (Number) messages
staff-gathered = <b>番号{ $number }：本人のメッセージ{ $count }件のまとめ</b>
    短い間に多くのメッセージが届いたため、まとめて表示しています。抜けているものはありません。
staff-gathered-file = 📎 ファイル（下にコピーします）
# $count (Number) messages, $reason (String) Telegram’s
staff-words-refused = ⚠️ 本人のメッセージ{ $count }件を、ここに表示できませんでした（「{ $reason }」）。別の形でもう一度送ってもらうよう、本人に依頼してください。
# $text (String) the name under which Telegram shows whose words they are
staff-forwarded = ↪️ 本人が転送した、次の人のメッセージです：{ $text }
# $text (String)
staff-quoted = ❝ 本人の引用：{ $text }
staff-answer-restricted = 🔒 これを読むのは、支援責任者と管理者だけになりました。本人には何も送信していません。
# $number (String)
staff-restricted = 🔒 番号{ $number }を今後読むのは、支援責任者と管理者、その人たちが追加したスタッフだけです。
# $number (String)
staff-opened = 👥 番号{ $number }は、今後は支援スタッフ全員が読むことができます。
# $count (Number), $on, $time (String)
staff-answered-before = ℹ️ この相談には、すでに{ $count }回返事を送っています（最後は{ DAY($on) } { $time }）。内容はここには表示されません。
# $on (String) a day
staff-waited-since = 本人がこれを書いたのは{ DAY($on) }です。今日までボットの中で送信待ちになっていました。
staff-unsolved = 本人から「{ consultation-not-solved }」との回答がありました。相談を再開しました。
# $code (String)
staff-bug = ボットにエラーが発生しました。利用者には次のコードを伝えてあります：{ $code }
# $count (Number) people, $time (String) of the first, $people (String) the code of each, numbers before it
staff-bug-more = { $time }から、ボットで同じ不具合がさらに{ $count }件起きました。相手に伝えたコード：{ $people }
staff-unhandled-more = { $time }から、ボットが処理できなかった操作やメッセージがさらに{ $count }件ありました。相手に伝えたコード（本人の番号がわかる場合は番号の後に表示）：{ $people }。番号のある本人に、内容を確認してください。
# $code (String), $number (String) the worker’s number on the roster
staff-unhandled =
    { $number ->
        [none] 名簿に登録のない方
       *[other] 管理番号{ $number }の利用者
    }の操作またはメッセージを、ボットが処理できませんでした。本人には次のコードを伝えてあります：{ $code }。内容を本人に確認してください。
# $number (String) the worker’s number on the roster
staff-unreadable =
    { $number ->
        [none] 名簿に登録のない方
       *[other] 管理番号{ $number }の利用者
    }から、ボットが読み取れないメッセージが届きました。内容を本人に確認してください。
# $from (String) the last day on which the bot was running, $to (String) today
staff-was-away = ボットは{ DAY($from) }から{ DAY($to) }まで止まっていました。Telegramがメッセージを保管するのは24時間だけなので、その間のメッセージが届いていないおそれがあります。連絡した可能性のある方に確認してください。

## Who is on the staff

# $user (String) a Telegram user id
staff-joined = <a href="tg://user?id={ $user }">この方</a>がグループに参加しました。この方がだれなのかを管理者が確認するまで、ボットはこの方の操作を受け付けません。
staff-joined-confirm = 確認する（管理者のみ）
# $name (String)
staff-left = { $name }さんがグループを退出し、スタッフではなくなりました。
# $name (String), $role (String)
staff-appointed = { $name }さんをスタッフに登録しました：{ WORD("role", $role) }
staff-role = <b>この方の役割は何ですか。</b>役割を選んでください。
staff-name = <b>記録用の氏名</b>：公的な記録に記載するとおりに、氏名を入力してください。
staff-title = <b>役職</b>：公的な記録に記載するとおりに、役職を入力してください。
staff-languages = <b>この方が話せる言語はどれですか。</b>すべて選んでください。
# $name (String)
staff-language-chosen = ✓ { $name }
staff-languages-done = 完了
# $name, $title, $role, $languages (String)
staff-summary =
    <b>{ $name }</b>
    { $title }
    { WORD("role", $role) }
    { $languages }

    この内容でよろしいですか。
staff-save = 保存する
staff-cancel = キャンセル
staff-saved = 保存しました：<b>{ $name }</b>、{ WORD("role", $role) }
# $longest (Number)
staff-mistake-long = ⚠️ { $longest }文字以内で、1行で入力してください。
staff-mistake-gone = ⚠️ この方は、すでにスタッフのグループにいません。
staff-list = <b>支援スタッフ</b>
# $user (String), $role (String)
staff-list-unconfirmed = • <a href="tg://user?id={ $user }">参加者</a>：未確認
staff-list-unnamed = • <a href="tg://user?id={ $user }">氏名未登録</a>：{ WORD("role", $role) }
# $name, $title, $role, $languages (String)
staff-list-line = • <b>{ $name }</b>（{ $title }）：{ WORD("role", $role) }、{ $languages }
# Said to the person, in private. $role (String)
staff-confirmed = ✅ スタッフとして確認されました。あなたの役割：{ WORD("role", $role) }
staff-open_home = ホームを開く
staff-mistake-last_admin = ⚠️ 管理者はこの方だけです。先に、ほかの方を管理者にしてください。
# Buttons below what is recorded of somebody; each changes one thing.
staff-change-role = 役割を変える
staff-change-name = 氏名を変える
staff-change-title = 役職を変える
staff-change-languages = 言語を変える
# $name, $role (String) of one in the list; where there is no role, who it is has still to be said
staff-list-label = { $role ->
    [none] 未確認
   *[other] { WORD("role", $role) }
}：{ $name ->
    [none] 氏名未登録
   *[other] { $name }
}
staff-list-choose = 変更するには、名前を押してください。

## What is known about the law

# $sources, $hotlines (Number) how many nobody has checked for a long time
staff-facts-stale =
    <b>本人に案内している情報を確認してください</b>

    この180日間、だれも公式ページを確認していない出典：<b>{ $sources }</b>件
    この120日間、だれも電話をかけて確認していない相談窓口：<b>{ $hotlines }</b>件
    施行日が来たのに、施行されたかどうかの記録がない法令の改正：<b>{ $changes }</b>件

    確認するまで、本人には出典が古いことを表示します。電話番号は古い番号として表示するか、ウェブページだけを表示します。

    ボットとの個人チャットで /facts を送ると、急ぐものから順に一覧が出ます。公式ページを一つずつ開くか、電話番号に実際に電話をかけて確認し、ボタンを1回押して記録してください。本人にはすぐに反映されます。
# $change (String) its words, $state, $on (String) a day or month, $party (String) worker or organisation, $sources (String) ids
# $workers, $maybe (Number) how many it concerns, and may concern
staff-law_change =
    📣 <b>{ WORD("law_change-title", $change) }</b>

    { $precision ->
        [none] 決定。施行日はまだ決まっていません。
        [month] { $state ->
            [in_force] 施行済み：{ $on }
            [decided] 決定。施行：{ $on }
            [overdue] 施行予定だった時期：{ $on }。施行されたかどうかを確認してください。
            [planned] 予定だけで、確定していません：{ $on }
           *[unclear] はっきりしていません。いくつかのページにある時期：{ $on }
        }
       *[day] { $state ->
            [in_force] 施行済み：{ DAY($on) }
            [decided] 決定。施行：{ DAY($on) }
            [overdue] 施行予定日：{ DAY($on) }。施行されたかどうかを確認してください。
            [planned] 予定だけで、確定していません：{ DAY($on) }
           *[unclear] はっきりしていません。いくつかのページにある日：{ DAY($on) }
        }
    }

    { WORD("law_change-text", $change) }

    { $party ->
        [worker] 対象の外国人：<b>{ $workers }</b>人。情報が足りないため、対象かもしれない人：<b>{ $maybe }</b>人。{ $precision ->
            [none] 本人は、ガイドで読むことができます。
           *[other] 本人には、メニューとガイドに表示されます。
        }
       *[organisation] 所属機関または登録支援機関に関係します。本人には表示されません。
    }

    出典：{ $sources }
# $number (String) of a consultation, or “none”
staff-unreadable_message = ⚠️ ボットが送る予定だったメッセージをデータベースから読み取れず、送信できませんでした{ $number ->
    [none] {""}
   *[other] （相談{ $number }）
}。ボットの運用担当者に知らせてください。詳しくは<code>shien doctor</code>とログで確認できます。

## A message that one of staff changes in the private chat

staff-edit_unused = ✏️ メッセージが編集されましたが、最初の内容のままで、何も変わっていません。変えるときは、送ったときと同じ画面で、もう一度送ってください。{ $notices ->
    [yes] 送信済みのお知らせは、どのチャットでも元のままです。変えるときは、そのお知らせを開いて「訂正」を押してください。
   *[no] {""}
}
