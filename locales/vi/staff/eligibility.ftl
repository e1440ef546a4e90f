## In the staff group

# $answers (String) one line per point and per answer
eligibility-answers =
    <b>Kiểm tra điều kiện: câu trả lời của người lao động</b>
    { $answers }
