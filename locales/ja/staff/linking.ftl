## Saying who somebody is

# $agreed_on (Date), $locale (String), $consultations (String)
linking-arrived =
    同意した日：{ $agreed_on ->
        [none] 未同意
       *[other] { DAY($agreed_on) }
    }
    使用言語：{ $locale ->
        [none] 未選択
       *[other] { LANGUAGE($locale) }
    }
    相談：{ $consultations ->
        [none] なし
       *[other] { $consultations }
    }
# $number (String), $opened_on (Date)
linking-consultation = 番号{ $number }（{ $opened_on }）
linking-search =
    <b>この方はだれですか。</b>
    { linking-arrived }

    管理番号か、氏名の一部を入力してください。
# $roster_number (String), $name (String), $employer (String)
linking-compared =
    <b>同じ方ですか。</b>

    <b>ボット</b>
    { linking-arrived }

    <b>名簿</b>
    管理番号：{ $roster_number }
    在留カードの氏名：{ $name ->
        [none] 氏名なし
       *[other] { $name }
    }
    所属機関：{ $employer ->
        [none] 不明
       *[other] { $employer }
    }

    この操作は取り消せません。
# $opened (String) a roster number
linking-opened = ⚠️ このチャットは管理番号 { $opened } の方の招待を開きましたが、本人とはまだ確認できていません。先に /tasks のタスクを開き、本人に、電話に表示されている4桁の番号を読み上げてもらってください。
linking-other = いいえ、探し直す
# $roster_number (String), $name (String)
linking-done = 結び付けました：{ $roster_number }、{ $name ->
        [none] 氏名なし
       *[other] { $name }
    }。本人にも知らせます。
linking-mistake-gone = ⚠️ 結び付けることができません。この方はすでに結び付け済みか、支援を受けることを希望していません。
linking-mistake-linked_before = ⚠️ この方は、すでに名簿に登録されています。
linking-mistake-other_chat = ⚠️ 名簿のこの方は、すでに別のTelegramアカウントでボットを利用しています。ほかの方を選んでください。本人の電話が変わった場合は、先に本人のカード（/roster）で「{ people-new-phone }」を押してください。
linking-mistake-two_job_changes = ⚠️ 双方に終了していない転職支援の記録があります。先に一方の記録を終了してください。
