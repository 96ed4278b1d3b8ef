gateway-button-share-phone = 📱 分享我的手机号
