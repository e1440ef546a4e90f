# A worker’s words that are taken out of the chats: what staff are asked and told.

# A button
evidence-remove = 🗑 メッセージを取り除く
# $number (String)
evidence-which = <b>番号{ $number }：本人のどのメッセージを取り除きますか。</b>新しいものが上です。
evidence-which-none = 番号{ $number }：取り除ける本人のメッセージはありません。
# $at (String) day and time, $content (String)
evidence-which-label = { $at }・{ evidence-content }
# $content (String) Telegram’s word
evidence-content = { $content ->
    [text] 文章
    [photo] 写真
    [caption] 写真に付いていた文章（文章のみ）
    [voice] 音声
    [button] ボタンで送信
   *[other] ファイルなど
}
# $at (String) day and time
evidence-why =
    <b>本人のメッセージ（{ $at }）を取り除く理由は何ですか。</b>

    ・マイナンバー：すぐに破棄します。
    ・カード、銀行口座、パスワード：文章の中に見つかったものは破棄します。写真、ファイル、苦情の証拠になりうるものは、非表示にするだけです。
    ・そのほか：非表示にします。

    非表示にしたものは暗号化して保存し、どうするかを支援責任者か管理者が7日以内に決めます。記録の保全中に破棄するのは、マイナンバーだけです。本人には、どうしたかを伝えます。
evidence-destroyed-my_number = 担当者によるメッセージの破棄（マイナンバー）
evidence-destroyed-card = 担当者によるメッセージの破棄（カード・パスポート）
evidence-destroyed-bank_account = 担当者によるメッセージの破棄（銀行口座）
evidence-destroyed-password = 担当者によるメッセージの破棄（パスワード）
evidence-reason-my_number = マイナンバー
evidence-reason-card = 在留カード・パスポートの写真や番号
evidence-reason-bank_account = 銀行口座
evidence-reason-password = パスワード・ログイン情報
evidence-reason-mistake = 誤送信・他人のこと
evidence-reason-other = その他
evidence-leave = 取り除かない
evidence-left = 何も取り除いていません。
# $handling, $chat, $readers (String), $decide_on (String) a day, or “none”
evidence-removed =
    { $handling ->
        [destroy] 内容を破棄しました。メッセージがあったこと、理由、だれが取り除いたかは記録に残ります。
        [hold] 記録の保全中のため、非表示にして保存しました。保全が終わると破棄します。
        [cut] 数字をすべて破棄しました。証拠になりうるため、または該当する番号が見当たらないため、残りの文章は非表示にして保存しました。{ evidence-decided-by }
       *[decide] 非表示にしました。{ evidence-decided-by }
    }{ $chat ->
        [none] 本人にはボットとのチャットがもうないため、伝えることができません。
       *[open] ここと本人のチャットの両方から取り除いています。どうしたかは、本人に伝えます。
    }
# $readers (String), $decide_on (String) a day, or “none”
evidence-decided-by = 写しを保存しています。{ $decide_on ->
    [none] {""}
   *[other] { DAY($decide_on) }までに、
    }{ $readers ->
    [admins] 管理者
   *[restricted] 支援責任者と管理者
    }が決めます。
evidence-refused-readers = この相談を読める人が変わりました。今読める人は、ボットとの個人チャットでメッセージを取り除くことができます。
evidence-refused-changed = 変更していません。先に{ $decider }さんが「{ $status ->
    [kept] 証拠として残す
    [returned] 表示に戻す
   *[other] 破棄する
    }」と決めました。変える場合は、開き直してください。
evidence-refused-hold = この方の記録は保全中です。破棄することはできません。
# $number, $reason (String), $decide_on (String) a day
evidence-please_decide = 🗂 番号{ $number }：本人が書いた内容を非表示にしました（{ WORD("evidence-reason", $reason) }）。どうするか、{ DAY($decide_on) }までに決めてください。
# $number, $reason (String), $decide_on (String) a day
evidence-late = ⚠️ 番号{ $number }：非表示の内容（{ WORD("evidence-reason", $reason) }）をどうするか決める期限（{ DAY($decide_on) }）が過ぎました。決まるまで保存されます。ただし、相談の記録が削除されるときは一緒に削除されます。
evidence-open = 🗂 非表示の内容
evidence-list = <b>🗂 非表示の内容</b>
evidence-list-none = <b>🗂 非表示の内容</b> ありません。
# $number, $at, $status (String)
evidence-label = 番号{ $number }・{ $at }・{ WORD("evidence-status", $status) }
evidence-status-undecided = 未決定
evidence-status-held = 保全のため保存
evidence-status-kept = 証拠として保存
# $number, $reason, $status, $by, $decider, $readers, $held (String), $removed_on (String) a day, $decide_on (String) a day, or “none”
evidence-one =
    <b>🗂 番号{ $number }：{ WORD("evidence-status", $status) }</b>
    理由：{ WORD("evidence-reason", $reason) }
    取り除いた日：{ DAY($removed_on) }（{ $by ->
        [none] 本人
       *[other] { $by }
    }）{ $decide_on ->
        [none] {""}
       *[other] 　決める期限：{ DAY($decide_on) }
    }{ $decider ->
        [none] {""}
       *[other] 　決めた人：{ $decider }
    }{ $held ->
        [yes] 　🔒 記録の保全中です。破棄できません。
       *[no] {""}
    }
# $at (String) day and time, $content (String)
evidence-written = <i>{ $at }・{ evidence-content }</i>
# $note (String)
evidence-note = 🇯🇵 { $note }
evidence-files = 📎 ファイルを見る
evidence-files-coming = ファイルを下に送ります。
# $number (String) the consultation’s; in the place of each file that is gone
evidence-file-lost = 📎 番号{ $number }の非表示にしたメッセージのファイルのうち1件は、表示できません。Telegramに残っていません。
evidence-keep = 証拠として残す
evidence-return = 表示に戻す
# $number, $readers (String)
evidence-return-confirm = <b>この内容を表示に戻しますか。</b>{ $readers ->
    [group] 番号{ $number }として、グループに戻ります。
   *[other] 番号{ $number }に戻ります。読めるのは、その相談を読める人だけです。
    }
evidence-return-yes = はい、戻します
evidence-destroy = 破棄する
evidence-destroy-confirm = <b>この内容を破棄しますか。</b>{ $status ->
    [kept] { $decider }さんが、証拠として残すと決めたものです。
   *[other] {""}
    }もうだれも読めなくなります。メッセージがあったこと、取り除いた理由、決めた人は記録に残ります。
evidence-destroy-yes = はい、破棄します
evidence-decided-keep = 証拠として保存しました。本人に伝えます。
evidence-decided-destroy = 破棄しました。本人に伝えます。
evidence-decided-return = 相談に戻しました。本人に伝えます。
evidence-decided-before = すでに決まっています。
