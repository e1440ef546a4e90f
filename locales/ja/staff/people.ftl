# People: staff find the workers they look after, invite them, and say who somebody is.

people-new-contract = 新しい契約

## The roster

people-search =
    <b>名簿</b>

    管理番号か、氏名の一部を入力してください。
people-nothing = 名簿に該当する方がいません。氏名の別の部分か、管理番号を入力してください。
# $more (Number) how many fit besides those shown
people-more = ほかに{ $more }人が該当します。氏名をもう少し長く入力してください。
# One person as a button. $roster_number (String), $name (String)
people-label = { $roster_number } · { $name ->
        [none] 氏名なし
       *[other] { $name }
    }
people-add = 人を追加する
people-by-employer = 所属機関から探す
people-employers = 所属機関
people-invitations = 招待
people-choose-employer = <b>どの所属機関ですか。</b>
people-no-employers = 所属機関はまだ登録されていません。
# $employer (String), $count (Number) how many work there
people-of-employer =
    <b>{ $employer }</b>

    名簿の人数：{ $count }人
# $roster_number (String), $name (String), $called (String), $nationality (String), $status (String), $field (String), $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String), $stay_expiry (Date), $worker_says (Date) where it differs, $in_bot (Boolean), $locale (String), $consents (String), $muted (Boolean), $forgotten (Boolean), $hold (String) the reason
people-card =
    <b>管理番号 { $roster_number }</b>
    在留カードの氏名：{ $name ->
        [none] 非表示
       *[other] { $name }
    }
    呼び名：{ $called ->
        [none] 未回答
       *[other] { $called }
    }
    国籍：{ $nationality ->
        [none] 不明
        [stateless] 無国籍
       *[other] { COUNTRY($nationality) }
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

    所属機関：{ $employer ->
        [none] 不明
       *[other] { $employer }
    }
    契約開始日：{ $started_on ->
        [none] 不明
       *[other] { DAY($started_on) }
    }
    契約終了日：{ $ended_on ->
        [none] 記録なし
       *[other] { DAY($ended_on) }
    }
    契約終了理由：{ $end_reason ->
        [none] 記録なし
       *[other] { WORD("contract-reason", $end_reason) }
    }
    在留期間の満了日：{ $stay_expiry ->
        [none] 不明
       *[other] { DAY($stay_expiry) }
    }
    本人の申告：{ $worker_says ->
        [none] 相違なし
       *[other] ⚠️ { DAY($worker_says) }
    }

    ボットの利用：{ $in_bot ->
        [true] 利用中
       *[other] 未利用
    }
    使用言語：{ $locale ->
        [none] 未選択
       *[other] { LANGUAGE($locale) }
    }
    同意：{ $consents ->
        [none] なし
       *[other] { $consents }
    }
    お知らせ：{ $muted ->
        [true] 本人が停止中
       *[other] 送信する
    }
    削除の希望：{ $forgotten ->
        [true] あり
       *[other] なし
    }
    記録の保全：{ $hold ->
        [none] なし
       *[other] あり（{ $hold }）
    }
people-earlier-heading = <b>以前の契約</b>
# $employer (String), $started_on (Date), $ended_on (Date), $end_reason (String)
people-earlier = • { $employer }：{ $started_on ->
        [none] 不明
       *[other] { DAY($started_on) }
    }～{ $ended_on ->
        [none] 終了日の記録なし
       *[other] { DAY($ended_on) }
    }（{ $end_reason ->
        [none] 理由の記録なし
       *[other] { WORD("contract-reason", $end_reason) }
    }）
people-consent-care = 支援を受けること
people-consent-reminders = 期限の連絡
people-consent-records = 相談の記録
people-consent-health = 健康に関する質問
people-consent-employer = 所属機関への連絡
people-write = この方に書く
people-invite = ボットに招待する
people-new-phone = 電話が変わった（招待し直す）
people-correct = 登録内容を訂正する
people-stay = 在留期間の最後の日
# $roster_number (String), $known (Date) what counted until now, $stay_expiry (Date)
people-stay-day =
    <b>在留期間の最後の日</b>
    管理番号 { $roster_number }

    在留カードに書いてある日を選ぶか、書いてください。今までより後の日は、新しい在留期間です。前の在留期間の申請は、そこで終わります。
people-stay-summary =
    <b>管理番号 { $roster_number }</b>
    今までの在留期間の最後の日：{ $known ->
        [none] わかりません
       *[other] { DAY($known) }
    }
    これから：{ DAY($stay_expiry) }

    この内容でよろしいですか。
people-end-contract = 契約の終了
people-hold = 記録の保全を設定する
people-lift = 記録の保全を解除する
people-search-again = ほかの方を探す
people-save = 保存する
people-cancel = キャンセル
