# Danh sách: tệp mà nhân viên dùng để quản lý những người mình hỗ trợ.

## Problems

roster-problem-missing = { $column }: ô này không được để trống.
roster-problem-no-date = { $column }: “{ $value }” không phải là ngày. Hãy viết như 2027-03-31.
roster-problem-two-dates = { $column }: “{ $value }” có thể hiểu thành hai ngày khác nhau. Hãy viết như 2027-03-31.
roster-problem-no-such-day = { $column }: không có ngày “{ $value }”. Hãy viết như 2027-03-31.
roster-problem-wrong-weekday = { $column }: “{ $value }” có thứ và ngày không khớp nhau. Hãy viết như 2027-03-31.
roster-problem-nepali = { $column }: “{ $value }” có phải là năm theo lịch Nepal không? Hãy viết ngày như trên thẻ lưu trú, theo dương lịch, như 2027-03-31.
roster-problem-date-range = { $column }: { $value } chắc là sai. Ở đây chỉ nhận ngày từ { $first } đến { $last }.
roster-problem-unknown-language = { $column }: “{ $value }” không phải là ngôn ngữ của bot này. Hãy viết mã ngôn ngữ, ví dụ vi.
roster-problem-unknown-country = { $column }: không có nước “{ $value }” trong danh sách các nước. Hãy viết mã hai chữ cái, ví dụ VN.
roster-problem-unknown-status = { $column }: “{ $value }” không phải Kỹ năng đặc định số 1 hay số 2. Hãy viết ssw1 hoặc ssw2.
roster-problem-unknown-field = { $column }: không có ngành “{ $value }”. Hãy chọn trong danh sách của tệp mẫu.
roster-problem-unknown-reason = { $column }: không có lý do “{ $value }”. Hãy viết employer, own_wish hoặc other.
roster-problem-formula = { $column }: ô này có công thức. Hãy nhập thẳng giá trị.
roster-problem-excel-error = { $column }: ô này có lỗi Excel { $value }. Hãy nhập thẳng giá trị.
roster-problem-too-narrow = { $column }: cột quá hẹp nên tệp chỉ lưu ####. Hãy kéo rộng cột rồi lưu lại tệp.
roster-problem-ditto = { $column }: “{ $value }” chưa nói rõ nội dung. Hãy viết đầy đủ vào từng hàng.
roster-problem-damaged = { $column }: “{ $value }” bị mất chữ hoặc sai chữ. Hãy gõ lại rồi lưu tệp dạng “CSV UTF-8” hoặc .xlsx.
roster-problem-kind = { $column }: nội dung ô này không phải là chữ hoặc ngày như yêu cầu. Hãy đổi định dạng ô thành “Text” rồi nhập lại.
roster-problem-digits-lost = { $column }: số này dài quá nên Excel không giữ được hết các chữ số. Hãy đổi định dạng ô thành “Text” rồi nhập lại.
roster-problem-too-long = { $column }: nội dung quá dài. Chỉ được tối đa { $limit } ký tự.
roster-problem-no-email = { $column }: “{ $value }” không phải là địa chỉ email.
roster-problem-end-before-start = Ngày kết thúc hợp đồng sớm hơn ngày bắt đầu.
roster-problem-merged = Hàng này có ô bị gộp. Hãy bỏ gộp ô và điền vào từng ô.
roster-problem-twice = Mã số này đã có ở hàng { $line }.
roster-problem-contract-left-out = Vì không rõ công ty nên các ngày của hợp đồng cũng không được nhập.
roster-problem-contract-start-left-out = Vì không rõ ngày bắt đầu nên không nhập gì của hợp đồng.
roster-question-same-person = Đây có phải là cùng một người với hàng { $line } không? Tên giống nhau, và ngoài mã số không có gì khác.
roster-question-known-person = Đây có phải là { $number } trong danh sách không? Tên giống nhau, và ngoài mã số không có gì khác. Nếu là cùng một người, bạn có thể chuyển sang mã số mới hoặc ghi mã số cũ.
roster-question-number-of-another = Mã số này là của một người có tên khác và quốc tịch khác. Đây có phải là người mới không? Nếu đúng, hãy dùng mã số mới.

## The file as a whole

# $minutes (Number)
roster-file-too_many = Bạn đã gửi rất nhiều tệp. Tệp này chưa được đọc. Hãy gửi lại sau { $minutes } phút.
roster-file-empty = Tệp này trống.
roster-file-large = Tệp lớn hơn { $limit } MB.
roster-file-unpacked = Khi mở ra, nội dung tệp lớn hơn nhiều so với kích thước tệp (hơn { $limit } MB). Hãy chép các hàng sang một tệp mẫu mới.
roster-file-too-much = Tệp có nhiều trang, ô hoặc định dạng hơn danh sách của bất kỳ văn phòng nào; ô trống có định dạng cũng tính. Hãy chép các hàng sang một tệp mẫu mới rồi gửi lại.
roster-file-endless = Chúng tôi đã ngừng đọc tệp này: tệp cần nhiều thời gian hoặc bộ nhớ hơn danh sách của bất kỳ văn phòng nào. Hãy chép các hàng sang một tệp mẫu mới rồi gửi lại.
roster-file-not-workbook = Dù tên tệp ghi thế nào, đây không phải là tệp Excel (.xlsx) hoặc CSV.
roster-file-code-page = Không đọc chắc chắn được chữ trong tệp này nên tên có thể bị sai. Hãy lưu trong Excel dạng “CSV UTF-8” hoặc .xlsx rồi gửi lại.
roster-file-old-excel = Đây là định dạng Excel cũ (.xls). Hãy lưu thành .xlsx rồi gửi lại.
roster-file-encrypted = Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.
roster-file-macros = Tệp có macro. Hãy lưu thành .xlsx không có macro rồi gửi lại.
roster-file-damaged = Tệp bị hỏng. Hãy mở bằng Excel, lưu lại rồi gửi.
roster-file-no-headings = Không tìm thấy tiêu đề cột. Một hàng ở phần đầu trang tính phải có các tiêu đề của tệp mẫu.
roster-file-heading-missing = Thiếu cột “{ $heading }”.
roster-file-heading-twice = Cột “{ $heading }” có hai lần.
roster-file-heading-merged = Hàng tiêu đề có ô bị gộp. Mỗi ô phải có một tiêu đề.
roster-file-too-many-rows = Tệp có hơn { $limit } hàng. Hãy chia ra và gửi từng phần.

## The template's page of explanations

roster-help-title = Cách điền tệp này
roster-help-rows = Mỗi hàng là một người. Hãy giữ nguyên các tiêu đề. Phải điền mã số (管理番号) và tên; các ô khác có thể để trống.
roster-help-number = Mã số là do cơ quan của bạn tự đặt cho từng người. Bot dựa vào mã số để nhận ra người đó, vì vậy đừng bao giờ đổi mã số và đừng dùng một mã số cho hai người.
roster-help-empty = Ô để trống thì không làm thay đổi gì. Không ai bị xóa chỉ vì thiếu một hàng. Những ngày mà người lao động tự cho biết vẫn được giữ nguyên.
roster-help-dates = Ngày: 2027-03-31, 2027年3月31日 hoặc 令和9年3月31日. Ngày viết như 03/04/2027 thì bị bỏ qua, vì có thể hiểu thành hai ngày.
roster-help-values = Ngôn ngữ: viết vi hoặc Vietnamese. Quốc tịch: viết VN, Vietnam hoặc ベトナム. Tư cách lưu trú, ngành và lý do: chọn trong danh sách.
roster-help-employers = Trang thứ hai dành cho công ty: địa chỉ, ngành, người quản lý trực tiếp. Có thể để trống.
roster-help-example = Hãy xóa ví dụ ở hàng 2 của cả hai trang trước khi gửi tệp.
roster-help-forbidden = Đừng viết số My Number, tài khoản ngân hàng hoặc mật khẩu vào tệp này.

## What a row changes

roster-problem-no-employer = Hợp đồng chưa có tên công ty. Hãy điền cả tên công ty.
roster-problem-contract-open = Hợp đồng với công ty hiện nay chưa có ngày kết thúc. Trước hết hãy điền ngày và lý do kết thúc, sau đó mới điền công ty mới.
roster-problem-no-contract-start = Đây là công ty mới. Hãy điền ngày bắt đầu của hợp đồng mới.
roster-problem-contract-overlap = Hợp đồng mới bắt đầu trước khi hợp đồng trước kết thúc. Hãy kiểm tra lại cả hai ngày.
roster-problem-reason-without-end = Có lý do kết thúc hợp đồng nhưng không có ngày kết thúc.
roster-problem-employer-twice = Công ty này đã có ở hàng { $line } của trang công ty.
roster-line-added = Hàng { $line }, { $number }: thêm mới.
roster-line-renumbered = Hàng { $line }, { $number }: đây là { $before } với mã số mới.
roster-line-changed = Hàng { $line }, { $number }: thay đổi: { $columns }.
roster-line-otherwise = Hàng { $line }, { $number }: người lao động cho biết khác: { $columns }. Thông tin của họ không bị ghi đè; nếu cả hai ngày đều có thể đúng, bot sẽ hỏi họ.
roster-line-refused = Hàng { $line }, { $number }: không nhận.
roster-line-unread = Hàng { $line }: không nhận.
roster-line-left-out = Hàng { $line }, { $number }: được nhập, trừ các ô này.
roster-line-asked = Hàng { $line }, { $number }: cần kiểm tra nên chưa nhập.
roster-employer-added = Công ty, hàng { $line }: thêm mới.
roster-employer-changed = Công ty, hàng { $line }: thay đổi: { $columns }.
roster-employer-refused = Công ty, hàng { $line }: không nhận.
roster-counts = Thêm mới: { $added }. Thay đổi: { $changed }. Không đổi: { $unchanged }. Không nhận: { $refused }.
roster-new-employers = Công ty mới: { $count }.
roster-ignored-columns = Các cột này không được dùng: { $headings }.
roster-unread-sheets = Các trang tính này không được đọc: { $sheets }.

## The file in the chat

roster-reading = Tôi đang đọc tệp. Tệp có khoảng { $rows } hàng nên phải chờ một chút.
roster-preview = Đây là những gì tệp này sẽ thay đổi. Hiện chưa nhập gì.
roster-preview-refused = Các hàng không nhận sẽ được bỏ qua. Bạn có thể sửa và gửi lại tệp.
roster-preview-asked = Có { $count } hàng cần kiểm tra nên chưa nhập. Hãy xem từng hàng. Nếu tất cả đều đúng như vậy, bạn có thể nhập luôn.
roster-preview-same = Nếu mọi hàng hỏi về người đã có trong danh sách đều là đúng người đó, bạn có thể chuyển họ sang mã số mới.
roster-preview-nothing = Tệp này không thay đổi gì.
roster-preview-again = Trong lúc đó danh sách đã thay đổi. Hãy xem lại.
roster-more = … và { $count } dòng nữa. Tất cả có trong tệp đính kèm.
roster-button-take = Nhập vào danh sách
roster-button-take-checked = Tôi đã kiểm tra: nhập tất cả
roster-button-renumber = Cùng người: dùng mã số mới
roster-button-cancel = Không nhập
roster-taken = Đã nhập tệp vào danh sách.
roster-cancelled = Không nhập tệp này.
roster-gone = Tôi không tìm thấy tệp nữa. Hãy gửi lại tệp.
