### Machine-drafted; read by no native speaker yet.

gateway-button-share-phone = 📱 分享我的手机号
