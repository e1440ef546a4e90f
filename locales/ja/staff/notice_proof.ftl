## What a worker asks about a notice, in its consultation

# $notice (String) its number; $title (String) its title; $words (String) its words as the worker has them; $taken_back (String) yes or no
# $corrected is none, or what became for the worker of what corrects it: no_text, missing, perhaps, came or since (not known); $correction (String) the number of that; $new_words (String)
notice_proof-asked-unclear =
    🤔 本人が<b>お知らせ「{ $title }」（番号{ $notice }）</b>{ $taken_back ->
        [yes] （取り消し済み）
       *[no] {""}
    }をわからないと言っています
    { notice_proof-asked-words }
# The same
notice_proof-asked-question =
    💬 本人が<b>お知らせ「{ $title }」（番号{ $notice }）</b>{ $taken_back ->
        [yes] （取り消し済み）
       *[no] {""}
    }について質問があります
    { notice_proof-asked-words }
# The same, above a reply
notice_proof-asked-reply =
    ↩️ <b>お知らせ「{ $title }」（番号{ $notice }）</b>{ $taken_back ->
        [yes] （取り消し済み）
       *[no] {""}
    }への返信です
    { notice_proof-asked-words }
# The words, in each of these
notice_proof-asked-words = <blockquote expandable>{ $words }</blockquote>{ $corrected ->
    [none] {""}
    [since]
        {""}
        ⚠️ <b>この文はもう有効ではありません。</b>このお知らせはその後訂正されました。答える前に、お知らせを確認してください。
   *[came]
        {""}
        ⚠️ <b>この文はもう有効ではありません。</b>{ $corrected ->
            [no_text] 訂正（番号{ $correction }）には、本人の言語の文がありません。訂正の文：
            [missing] 訂正（番号{ $correction }）は、本人に届いていません。訂正の文：
            [perhaps] 訂正（番号{ $correction }）が本人に届いたかどうか、わかりません。訂正の文：
           *[came] 訂正（番号{ $correction }）も、本人に届いています。訂正の文：
        }
        <blockquote expandable>{ $new_words }</blockquote>
}

## Who has not read an urgent notice

# $notice (String) its number; $title (String) its title
notice_proof-call = 📞 緊急のお知らせ「{ $title }」（番号{ $notice }）を読んだという連絡がなく、催促にも返事がありません。電話してください。
# $notice (String) the number of the correction; $title (String)
notice_proof-call-correct = 📞 緊急のお知らせ「{ $title }」の訂正（番号{ $notice }）が届いていません。前の内容のままです。電話してください。
# $notice (String) the number of the taking back; $title (String)
notice_proof-call-take_back = 📞 緊急のお知らせ「{ $title }」の取り消し（番号{ $notice }）が届いていません。電話してください。

## The workbook that proves a notice

notice_proof-number = お知らせ番号
notice_proof-title = 題名
notice_proof-purpose = 目的
notice_proof-about_id = 対象のお知らせ
notice_proof-notice_class = 種類
notice_proof-urgent_reason = 緊急の理由
notice_proof-state = 状態
notice_proof-link = リンク
notice_proof-media = 写真・文書
notice_proof-asks_read = 「読みました」のボタン
notice_proof-author = 作成者
notice_proof-approver = 承認者
notice_proof-created_at = 作成日時（日本）
notice_proof-asked_at = 承認依頼日時（日本）
notice_proof-approved_at = 承認日時（日本）
notice_proof-send_at = 送信開始日時（日本）
notice_proof-counted_at = 対象者の確定日時（日本）
notice_proof-ended_at = 終了日時（日本）
notice_proof-whom = 対象
notice_proof-condition-locales = 言語
notice_proof-condition-statuses = 在留資格
notice_proof-condition-fields = 分野
notice_proof-condition-employers = 所属機関
notice_proof-condition-prefectures = 所属機関の都道府県
notice_proof-condition-stay_ends_within = 在留期限までの月数
notice_proof-condition-has_no_interview = 面談の予約がない人
notice_proof-condition-last_seen_before = 最後の利用がこれより前
notice_proof-condition-numbers = 管理番号
notice_proof-condition-has_changed_results = 新しいルールで結果が変わる人
notice_proof-condition-workers = その人数
notice_proof-condition-lacks_notices = このお知らせが届いていない人
notice_proof-condition-lacks_copies = その写しも届いていない人（番号）
notice_proof-condition-beyond_roster = 名簿にない人を含む
notice_proof-outcome-waiting = まだ結果なし
# $purpose (String) say, correct or take_back
notice_proof-outcome-sent = { $purpose ->
    [correct] 訂正済み
    [take_back] 取り消し済み
   *[say] 送信済み
}
# $purpose (String) say, correct or take_back
notice_proof-outcome-repeated = { $purpose ->
    [correct] 訂正済み（二重の可能性あり）
    [take_back] 取り消し済み（二重の可能性あり）
   *[say] 送信済み（二重の可能性あり）
}
notice_proof-outcome-unreachable = Telegramで届かない
notice_proof-outcome-refused = Telegramが受け付けない
notice_proof-outcome-cancelled = 中止
notice_proof-outcome-skipped = 送信せず
notice_proof-outcome-queued = 待機中
notice_proof-outcome-sending = 送信中
notice_proof-reason-no_text = 読める言語の文がない
notice_proof-reason-no_chat = ボットとのチャットなし
notice_proof-reason-muted = 本人がお知らせを止めている
notice_proof-reason-unchanged = 訂正による変更がない
notice_proof-reason-may_have_it = 中止したとき送信中だったため、届いた可能性がある
notice_proof-reason-other_chat = 以前の文は前の電話のチャットに残っている
notice_proof-nobody = 記録は削除済み
notice_proof-counted = 承認時の対象者数
notice_proof-total = 結果の合計
notice_proof-acknowledged = 読んだと連絡した人
notice_proof-is_finished = 完了：全員の結果があります
# $count (Number) of people without an outcome
notice_proof-not_finished = 未完了：{ $count }
notice_proof-numbers_only = 保存期間が過ぎたため文と対象者の行は削除され、人数だけが残っています
notice_proof-is-purpose = { $value ->
    [correct] 別のお知らせの訂正
    [take_back] 別のお知らせの取り消し
   *[say] 新しいお知らせ
}
notice_proof-is-notice_class = { $value ->
    [urgent] 緊急
   *[notice] 通常
}
notice_proof-is-state = { $value ->
    [approved] 承認済み（送信前）
    [sending] 送信中
    [paused] 一時停止中
    [done] 送信完了
    [cancelled] 中止
   *[other] 下書き
}
notice_proof-is-media = { $value ->
    [photo] 写真
   *[document] 文書
}
notice_proof-yes = はい
notice_proof-no = なし
notice_proof-asked_by = 承認を依頼した人
notice_proof-completeness = 完了しているか
notice_proof-remark = 備考
notice_proof-reason-other = その他の理由
notice_proof-reason-not_there = 本人のチャットになかった
notice_proof-reason-unreadable = 読み出せなくなった
notice_proof-of_these = うち：{ $what }
