# スタッフから始めること：先に書く、電話や訪問を記録する。

contact-written_first =
    <b>✍️ { $name ->
        [none] こちらから先に書きました。
       *[other] { $name }さんが先に書きました。
    }</b>本人の使用言語：{ LANGUAGE($locale) }

    { $text }
contact-logged =
    <b>{ WORD("contact-by", $channel) }</b>、{ DAY($day) }。対応者：{ $name ->
        [none] （氏名は未登録）
       *[other] { $name }さん
    }{ $interpreter ->
        [none] {""}
       *[other] 。通訳：{ $interpreter }さん
    }

    { $text }
contact-by-phone = 📞 電話
contact-by-in_person = 🤝 対面

## 先に書く

contact-write = <b>管理番号{ $roster_number }の方に書く</b>：何についてですか。
contact-no_chat = この方はボットを使っていないため、送れません。電話をするか、名簿のカードから招待してください。
contact-forgotten = この方は情報の削除を希望したため、送れません。
contact-not_agreed = この方は、書いた内容をボットが保存することにまだ同意していないため、送れません。電話をしてください。
contact-blocked = ボットからこの方に連絡できないため、送れません。ボットをブロックしたか、アカウントを削除しています。電話をしてください。
contact-write-words = <b>{ WORD("consultation-kind", $kind) }</b>　{ contact-reads }送る文章を書いてください。
contact-reads = { $locale ->
    [none] 本人の使用言語はわかりません。
   *[other] 本人の使用言語は{ LANGUAGE($locale) }です。
}
contact-write-summary =
    管理番号{ $roster_number }の方にこれを送りますか。{ contact-reads }

    { $text }
contact-write-send = 送信する
contact-write-sent = { $readers ->
   *[group] ✅ 相談番号{ $number }として送っています。トピックができ、あなたが担当になりました。返事はそこに届きます。本人に届かなかったときは、ボットが知らせます。
    [restricted] ✅ 相談番号{ $number }として送っています。責任者と管理者だけが読む種類のため、トピックはできません。返事は責任者と管理者に届きます。本人に届かなかったときは、ボットがその人たちに知らせます。
}

## 電話・訪問

contact-which = <b>電話・訪問の記録（管理番号{ $roster_number }）</b>：何についてでしたか。
contact-of_matter = 番号{ $number }：{ WORD("consultation-kind", $kind) }
contact-new = 新しいこと
contact-kind = 何についてでしたか。
contact-channel = どのように話しましたか。本人には何も送りません。
contact-day = いつでしたか。
contact-words = どんな話でしたか。内容を書いてください。
contact-summary =
    { $number ->
        [none] <b>新しい相談</b>
       *[other] <b>相談番号{ $number }</b>
    }：{ WORD("consultation-kind", $kind) }

    { contact-logged }
contact-save-answer = 保存する（回答した）
contact-save-question = 保存する（回答はこれから）
contact-other_handler = 別の人が対応した
contact-interpreter = 通訳
contact-who = だれが本人と話しましたか。
contact-who_interpreted = だれが通訳しましたか。氏名を書いてください。
contact-nobody_interpreted = 通訳はいなかった
contact-saved = ✅ 相談番号{ $number }に記録しました。本人には何も送っていません。
contact-show = この相談を開く
contact-close = 閉じる
contact-restricted = 🔒 この相談を読むのは、支援責任者と管理者だけになりました。保存していません。入力した文章はこのチャットに残っています。支援責任者に渡してください。
contact-closed = この相談は終了しています。保存していません。入力した文章はこのチャットに残っています。先に相談を再開してください。
