# Names of the records in data/. The Japanese name stands beside them wherever an office uses it.

## Industrial fields

field-care = 护理
field-building_cleaning = 建筑物清扫
field-manufacturing = 工业产品制造业
field-construction = 建设
field-shipbuilding = 造船和船用工业
field-auto_repair = 汽车维修保养
field-aviation = 航空
field-accommodation = 住宿业（酒店、旅馆）
field-auto_transport = 汽车运输业（卡车、出租车、巴士）
field-railway = 铁路
field-agriculture = 农业
field-fishery = 渔业和水产养殖
field-food_manufacturing = 食品饮料制造业
field-food_service = 餐饮业
field-forestry = 林业
field-wood = 木材产业
field-linen_supply = 布草洗涤和供应
field-logistics_warehousing = 物流仓库
field-resource_circulation = 资源循环（废弃物和回收）
