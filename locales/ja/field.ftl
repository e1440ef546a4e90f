# Names of the records in data/, as the offices write them.

## Industrial fields

field-care = 介護
field-building_cleaning = ビルクリーニング
field-manufacturing = 工業製品製造業
field-construction = 建設
field-shipbuilding = 造船・舶用工業
field-auto_repair = 自動車整備
field-aviation = 航空
field-accommodation = 宿泊
field-auto_transport = 自動車運送業
field-railway = 鉄道
field-agriculture = 農業
field-fishery = 漁業
field-food_manufacturing = 飲食料品製造業
field-food_service = 外食業
field-forestry = 林業
field-wood = 木材産業
field-linen_supply = リネンサプライ
field-logistics_warehousing = 物流倉庫
field-resource_circulation = 資源循環
