# 本人の言葉を読めるスタッフが、日本語で大意を書く。

reading-ask = 読める人に頼む
reading-asked = { $count }人に、個別に頼みました。大意は本人の言葉の下に表示されます。それまではタスクに残ります。
reading-asked_before = すでに頼んであります。タスクの一覧にあります：/tasks
reading-nobody = { LANGUAGE($locale) }を読める人にも、支援責任者にも、今は知らせが届きません。全員が不在か、ボットを開始していません。
reading-please =
    📖 <b>番号{ $number }：{ LANGUAGE($locale) }の言葉</b>
    { $name ->
        [none] 意味を知りたいスタッフがいます。
       *[other] { $name }さんが意味を知りたがっています。
    }{ $reads ->
        [yes] 大意を日本語で書いてください。
       *[no] この言語を読めるスタッフに、今は知らせが届きません。読める人に聞いて、大意を日本語で書いてください。
    }本人には見えません。
reading-not_told = ⚠️ { $name ->
    [none] 頼んだ相手
   *[other] { $name }さん
}に、番号{ $number }の知らせが届きません（ボットを開始していないか、止めています）。{ $instead ->
    [reader] ほかの読める人に頼みました。
    [manager] 代わりに支援責任者に頼みました。
   *[nobody] 今はほかのだれにも知らせが届きません。タスクに残ります：/tasks
}
reading-write = 大意を日本語で書く
reading-noted = 📝 大意{ $name ->
    [none] {""}
   *[other] （{ $name }）
}：{ $note }
reading-noted_private = { $name ->
    [none] 📝 番号{ $number }の言葉の大意が書かれました。
   *[other] 📝 { $name }さんが、番号{ $number }の言葉の大意を書きました。
}
reading-list =
    <b>番号{ $number }：どの言葉ですか。</b>
    新しい順です。📝 には、もう大意があります。
reading-none = <b>番号{ $number }</b>　本人の言葉はありません。
reading-label = { $noted ->
    [yes] 📝{" "}
   *[no] {""}
}{ $at } { $words ->
    [none] （言葉なし）
   *[other] { $words }
}
reading-cut = （続きがあります。全文は、トピックまたはグループ外の相談にあります。）
reading-attachment = （写真・ファイル・音声もあります。トピックまたは「{ complaint-attachments }」で見られます。）
reading-so_far = 今の大意：{ reading-noted }
reading-ask_note = <b>どういう意味ですか。</b>日本語で、{ $longest }文字以内で入力してください。スタッフだけが読みます。本人には見えません。
reading-changed = ⚠️ 入力の間に、別の大意が書かれました：{ reading-noted }　あなたの入力は、まだ保存していません。置き換えるときは、戻って言葉を開き直し、もう一度送ってください。
reading-saved = 大意を保存しました。番号{ $number }を読むスタッフに、言葉の下に表示されます。
reading-more = この人のほかの言葉
