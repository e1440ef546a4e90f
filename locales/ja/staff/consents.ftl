## May we tell the employer?

consents-staff-asked = 本人に質問を送ります。回答はカードに表示されます。
consents-staff-asked-before = 本人には、すでに質問しています。
# $purpose (String)
consents-staff-withdrawn = ⚠️ 本人が同意を取り消しました：{ consents-staff-what }
# $purpose (String)
consents-staff-refused = ⚠️ 本人は同意しませんでした：{ consents-staff-what }
# What the consent was about. $purpose (String)
consents-staff-what = { $purpose ->
    [health] この相談での健康についての内容。本人が書いた内容はこれからも届き、ここで回答できます。何を残してよいかは、電話か対面で確認してください。
   *[records] 相談の記録。本人が書いた内容はこれからも届き、ここで回答できます。何を残してよいかは、電話か対面で確認してください。
}
