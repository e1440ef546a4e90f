# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = Chăm sóc, hộ lý (kaigo)
field-building_cleaning = Vệ sinh tòa nhà
field-manufacturing = Sản xuất sản phẩm công nghiệp
field-construction = Xây dựng
field-shipbuilding = Đóng tàu, máy móc tàu thủy
field-auto_repair = Sửa chữa, bảo dưỡng ô tô
field-aviation = Hàng không
field-accommodation = Lưu trú (khách sạn, nhà trọ)
field-auto_transport = Vận tải (xe tải, taxi, xe buýt)
field-railway = Đường sắt
field-agriculture = Nông nghiệp
field-fishery = Ngư nghiệp, nuôi trồng thủy sản
field-food_manufacturing = Chế biến thực phẩm, đồ uống
field-food_service = Dịch vụ ăn uống (nhà hàng)
field-forestry = Lâm nghiệp
field-wood = Ngành gỗ
field-linen_supply = Cung cấp, giặt đồ vải (linen)
field-logistics_warehousing = Kho hàng (logistics)
field-resource_circulation = Xử lý rác, tái chế
